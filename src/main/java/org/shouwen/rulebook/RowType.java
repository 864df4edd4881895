package org.shouwen.rulebook;

import java.util.Map;
import org.shouwen.table.TableShape;

/**
 * A type declared in the rules whose instances are the rows of a sheet.
 *
 * @param fields the Java class of each field
 */
record RowType(RuleFile file, int line, String packageName, TableShape shape, Map<String, Class<?>> fields) {

    String name() {
        return shape.name();
    }
}
