package org.shouwen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Databases for tests, empty when they are first named: H2 in memory, or with
 * {@code -Dshouwen.test.database=postgresql} a PostgreSQL of this JVM.
 */
public final class Databases {

    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("shouwen.test.database"));
    private static final Map<String, String> URLS = new ConcurrentHashMap<>();

    private Databases() {}

    /** Whether tests run on PostgreSQL. */
    public static boolean arePostgresql() {
        return POSTGRESQL;
    }

    /** The address of a database. */
    public static String url(String name) {
        return URLS.computeIfAbsent(
                name, made -> POSTGRESQL ? Server.create(made) : "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(made));
    }

    /** Empties a database of cases and all that hangs on them, also of what is only ever added. */
    public static void forgetCases(JdbcClient database) {
        List.of("webhook_delivery", "webhook", "notification", "escalation", "case_watch")
                .forEach(table -> database.sql("delete from " + table).update());
        List.of("case_decision", "ledger_fact").forEach(table -> forgetAppended(table, database));
        List.of("ledger_entry", "service_case")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    private static void forgetAppended(String table, JdbcClient database) {
        List<String> statements = POSTGRESQL
                ? List.of("alter table %s disable trigger all", "truncate %s", "alter table %s enable trigger all")
                : List.of("truncate table %s");
        statements.forEach(sql -> database.sql(sql.formatted(table)).update());
    }

    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        static String create(String name) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database \"%s\"".formatted(name));
                return POSTGRES.getJdbcUrl("postgres", name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
