package org.shouwen.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change or delete rows of an H2 table. The migrations name it; H2 makes one for each trigger. */
public final class AppendOnly implements Trigger {

    private static final String RESTRICT_VIOLATION = "23001";

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String of, boolean before, int type) {
        table = of;
    }

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("rows of %s are only ever added".formatted(table), RESTRICT_VIOLATION);
    }
}
