package org.shouwen;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The name of the database a test works on; tests that name the same one share it. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Database {

    String value();
}
