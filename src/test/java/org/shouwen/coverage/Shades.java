package org.shouwen.coverage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.rulebook.Ask;
import org.shouwen.rulebook.LoadResult;
import org.shouwen.rulebook.Observation;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookLoader;
import org.shouwen.scenario.Question;
import org.shouwen.scenario.Scenario;
import org.shouwen.scenario.SupposedCell;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Origin;
import org.shouwen.table.Sheet;
import org.shouwen.table.TableShape;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;
import org.shouwen.table.Workbooks;

/** A small rulebook that answers by a table of shades, and scenarios that ask for some of them. */
final class Shades implements AutoCloseable {

    static final String TABLE = "decision-tables/colours.xlsx";
    static final String FIRED = "C01 A red shade is answered with yes";
    static final String NEVER = "C02 A green shade is answered with no";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00+08:00");

    private static final String RULES =
            """
            package sample
            import org.shouwen.rulebook.Ask
            import org.shouwen.rulebook.Reply

            declare Shade
                @sheet("色表")
                id : String      @column("编号") @key
                colour : String  @column("颜色") @vocabulary("颜色")
            end

            rule "C01 A red shade is answered with yes"
            when
                Ask( $id : id )
                Shade( id == $id, colour == "RED" )
            then
                insertLogical( new Reply( $id, "YES", "C01" ) );
            end

            rule "C02 A green shade is answered with no"
            when
                Ask( $id : id )
                Shade( id == $id, colour == "GREEN" )
            then
                insertLogical( new Reply( $id, "NO", "C02" ) );
            end
            """;

    private static final Vocabularies WORDS = Vocabularies.of(Map.of(
            "颜色", words("RED", "GREEN"),
            "答复", words("YES", "NO"),
            "条款", words("C01", "C02", "C03")));

    private static final TableShape SHADE = new TableShape(
            "Shade",
            "色表",
            HitPolicy.UNIQUE,
            List.of(
                    new Column("id", "编号", CellType.TEXT, false, true, false, null),
                    new Column("colour", "颜色", CellType.WORD, false, false, false, "颜色")));

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final LoadResult loaded;
    private final List<Scenario> scenarios = new ArrayList<>();

    /** One red shade, one green, a red one whose time is over, and one that is switched off. */
    Shades() {
        files.put("rules/shades.drl", RULES.getBytes(StandardCharsets.UTF_8));
        files.put("decision-tables/vocabulary.xlsx", Workbooks.writeVocabularies(WORDS, Map.of()));
        files.put(
                TABLE,
                Workbooks.write(
                        List.of(new Sheet(
                                SHADE,
                                "色表",
                                Map.of(),
                                List.of(
                                        Map.of("id", "scarlet", "colour", "RED"),
                                        Map.of("id", "moss", "colour", "GREEN"),
                                        Map.of("id", "rust", "colour", "RED", "失效日期", LocalDate.of(2020, 1, 1)),
                                        Map.of("id", "wine", "colour", "RED", "停用", true)))),
                        WORDS));
        loaded = RulebookLoader.load(files, ZONE);
    }

    private static List<Word> words(String... codes) {
        List<Word> words = new ArrayList<>();
        for (String code : codes) {
            words.add(new Word(code, new Text("词" + code, code), words.size()));
        }
        return words;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    Rulebook rulebook() {
        return loaded.rulebook().orElseThrow(() -> new AssertionError(loaded.problems()));
    }

    static Origin row(int row, String id) {
        return new Origin("colours.xlsx", "色表", row, id);
    }

    /** A scenario that asks for a shade. */
    Shades asking(String shade, SupposedCell... supposed) {
        Origin origin = new Origin("a.xlsx", "场景", 3, "S-" + (scenarios.size() + 1));
        Question question = new Question.OfSanction(NOW, List.of(Ask.about(shade)));
        scenarios.add(new Scenario("a.xlsx", origin, "", "B3", question, List.of(supposed), List.of()));
        return this;
    }

    Coverage coverage() {
        Touched met = new Touched(rulebook(), scenarios);
        for (Scenario scenario : scenarios) {
            Question.OfSanction asked = (Question.OfSanction) scenario.question();
            rulebook()
                    .observedBy(Observation.Depth.ROWS, one -> met.add(scenario, one))
                    .fire(asked.asOf().toInstant(), asked.facts());
        }
        return met.coverage();
    }

    @Override
    public void close() {
        loaded.close();
    }
}
