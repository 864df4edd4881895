package org.shouwen.organisation;

import org.shouwen.table.Text;

/**
 * A 管理部: the unit of the company on one estate.
 *
 * @param code what other systems use, for instance {@code OFFICE_A}
 */
public record Office(String code, String nameZh, String nameEn) {

    public Text name() {
        return new Text(nameZh, nameEn);
    }
}
