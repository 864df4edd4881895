package org.shouwen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
