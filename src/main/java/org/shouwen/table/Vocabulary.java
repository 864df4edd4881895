package org.shouwen.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the vocabulary whose codes a text component of a fact holds, so that a misspelt code in a rule is found when
 * the rule is loaded, and an unknown code in a request when it is received.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD})
public @interface Vocabulary {

    /** The vocabulary's name, which is its sheet in {@code vocabulary.xlsx}. */
    String value();
}
