package org.shouwen.escalation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Sheet;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A home folder with a ladder that is easy to see: whoever was asked first has ten minutes, and so many minutes after
 * reception somebody of his department is told.
 */
public final class LadderHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path RULES = Path.of("src/test/resources/ladder.drl");
    private static final Path WORDS = Path.of("decision-tables/vocabulary.xlsx");
    private static final Path HOME = Path.of("target/ladder-home");

    private static final String SHEET = "梯级";

    /** The same ladder is the same file, to the byte: so it makes the same rulebook. */
    private static final Map<List<Rung>, byte[]> LADDERS = new ConcurrentHashMap<>();

    /** A rung, from some day on: its level is its place in the list. */
    public record Rung(int minutes, String toRole, @Nullable LocalDate from) {

        /** A rung of always. */
        public Rung(int minutes, String toRole) {
            this(minutes, toRole, null);
        }
    }

    /** Reminds at 8 minutes, tells the head at 10 and the customer service supervisor at 20. */
    public static final List<Rung> USUAL = List.of(
            new Rung(8, "FIRST_ASKED"), new Rung(10, "DEPARTMENT_HEAD"), new Rung(20, "CUSTOMER_SERVICE_SUPERVISOR"));

    @Override
    public void initialize(ConfigurableApplicationContext service) {
        write(HOME, USUAL);
        TestPropertyValues.of("shouwen.home=" + HOME).applyTo(service);
    }

    /** Edits the ladder of a service under test. */
    static void edit(List<Rung> rungs) {
        save(HOME.resolve("decision-tables/ladder.xlsx"), LADDERS.computeIfAbsent(rungs, LadderHome::ladder));
    }

    /** The ladder in force. */
    static List<Rung> rungs(Rulebook rulebook) {
        return rulebook.tables().stream()
                .filter(table -> table.shape().sheet().equals(SHEET))
                .flatMap(table -> table.rows().stream())
                .map(row -> new Rung(
                        ((BigDecimal) row.values().get("minutes")).intValueExact(),
                        (String) row.values().get("toRole"),
                        row.validity().from()))
                .toList();
    }

    /** Makes a home folder. */
    public static void write(Path home, List<Rung> rungs) {
        save(home.resolve("rules/ladder.drl"), bytes(RULES));
        save(home.resolve("decision-tables/vocabulary.xlsx"), bytes(WORDS));
        save(home.resolve("decision-tables/ladder.xlsx"), LADDERS.computeIfAbsent(rungs, LadderHome::ladder));
    }

    private static byte[] ladder(List<Rung> rungs) {
        List<Column> columns = List.of(
                new Column("level", "级", CellType.WHOLE_NUMBER, false, true, false, null),
                new Column("minutes", "分钟", CellType.WHOLE_NUMBER, false, false, false, null),
                new Column("toRole", "告知", CellType.WORD, false, false, false, "角色"));
        List<Map<String, Object>> rows = new ArrayList<>();
        rungs.forEach(rung -> {
            Map<String, Object> row =
                    new HashMap<>(Map.of("level", rows.size() + 1, "minutes", rung.minutes(), "toRole", rung.toRole()));
            row.computeIfAbsent("生效日期", column -> rung.from());
            rows.add(row);
        });
        TableShape shape = new TableShape("Rung", SHEET, HitPolicy.UNIQUE, columns);
        return Workbooks.write(List.of(new Sheet(shape, SHEET, Map.of(), rows)), vocabularies());
    }

    private static Vocabularies vocabularies() {
        return Workbooks.readVocabularies(WORDS.toString(), bytes(WORDS)).vocabularies();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void save(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
