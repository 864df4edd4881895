package org.shouwen.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Problem;
import org.shouwen.table.Sheet;
import org.shouwen.table.TableShape;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;
import org.shouwen.table.Workbooks;

/** The files of a small rulebook, written in a test. */
final class Book {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    static final String HEAD =
            """
            package sample
            import org.shouwen.rulebook.Ask
            import org.shouwen.rulebook.Ask.Size
            import org.shouwen.rulebook.Reply
            """;

    static final String SHADES =
            """
            declare Shade
                @sheet("色表")
                id : String      @column("编号牌") @key
                colour : String  @column("颜色") @vocabulary("颜色")
                weight : Integer @column("分量") @optional
            end
            """;

    static final Vocabularies WORDS = words(Map.of(
            "颜色",
            List.of("RED", "GREEN", "DARK_BLUE"),
            "答复",
            List.of("YES", "NO"),
            "条款",
            List.of("C01", "C02", "C03", "G05")));

    static final TableShape SHADE = new TableShape(
            "Shade",
            "色表",
            HitPolicy.UNIQUE,
            List.of(
                    new Column("id", "编号牌", CellType.TEXT, false, true, false, null),
                    new Column("colour", "颜色", CellType.WORD, false, false, false, "颜色"),
                    new Column("weight", "分量", CellType.NUMBER, false, false, true, null)));

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    Book() {
        words(WORDS);
    }

    /** A vocabulary, a sheet of shades and one rule that answers by them. */
    static Book ofShades(String... idsAndColours) {
        return new Book()
                .drl("rules/shades.drl", HEAD + SHADES + ANSWER_BY_SHADE)
                .shades(idsAndColours);
    }

    static final String ANSWER_BY_SHADE =
            """
            rule "C01 A red shade is answered with yes"
            when
                Ask( $id : id )
                Shade( id == $id, colour == "RED" )
            then
                insertLogical( new Reply( $id, "YES", "C01" ) );
            end
            """;

    Book drl(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One rule file with the usual imports and the declaration of shades before it. */
    Book rules(String text) {
        return drl("rules/rules.drl", HEAD + SHADES + text);
    }

    Book words(Vocabularies words) {
        return file(RulebookFiles.VOCABULARY, Workbooks.writeVocabularies(words, Map.of()));
    }

    Book shades(String... idsAndColours) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < idsAndColours.length; i += 2) {
            rows.add(Map.of("id", idsAndColours[i], "colour", idsAndColours[i + 1]));
        }
        return sheet("colours.xlsx", SHADE, rows);
    }

    Book sheet(String workbook, TableShape shape, List<Map<String, Object>> rows) {
        return file(
                RulebookFiles.TABLES + workbook,
                Workbooks.write(List.of(new Sheet(shape, shape.sheet(), Map.of(), rows)), WORDS));
    }

    Book file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    LoadResult load() {
        return RulebookLoader.load(files, ZONE);
    }

    LoadResult load(Limits limits) {
        return new RulebookLoader(ZONE, limits).load(files, (Generation) null);
    }

    List<Problem> problems() {
        try (LoadResult result = load()) {
            return result.problems();
        }
    }

    static Vocabularies words(Map<String, List<String>> codes) {
        Map<String, List<Word>> words = new LinkedHashMap<>();
        new TreeMap<>(codes).forEach((name, list) -> {
            List<Word> all = new ArrayList<>();
            list.forEach(code -> all.add(new Word(code, new Text("词" + code, code), all.size())));
            words.put(name, all);
        });
        return Vocabularies.of(words);
    }

    static List<Object> concluded(Rulebook rulebook, Object... facts) {
        return rulebook.fire(NOW, Arrays.asList(facts)).conclusions().stream()
                .map(Conclusion::value)
                .toList();
    }
}
