package org.shouwen.table;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a class whose one object is made of rows. A rulebook whose rules name the class reads the sheets, and has the fact
 * at rest beside the rows.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FromRows {

    /** Who makes it. */
    Class<? extends FactOfRows> value();
}
