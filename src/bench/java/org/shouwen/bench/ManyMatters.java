package org.shouwen.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.shouwen.decision.Shipped;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Row;
import org.shouwen.table.Sheet;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;
import org.shouwen.table.Workbooks;

/** The shipped files with a longer table of matters: the shipped ones first, then made-up ones. */
public final class ManyMatters {

    private static final String MATTERS = "事项";
    private static final String DUTIES = "事项职责";
    private static final String FOLDER = "decision-tables/";
    private static final List<String> KINDS = List.of("HELP", "COMPLAINT", "BUSINESS", "CONSULTATION");

    private final Rulebook shipped = Shipped.rulebook();
    private final List<String> departments =
            shipped.vocabularies().words("部门").stream().map(Word::code).toList();
    private final int matters;
    private final Vocabularies vocabularies;

    private ManyMatters(int matters) {
        this.matters = matters;
        this.vocabularies = vocabularies();
    }

    /** @param matters how many rows 事项职责 is to have, at least as many as are shipped */
    public static SortedMap<String, byte[]> files(int matters) {
        return new ManyMatters(matters).write(0);
    }

    /**
     * The same, with made-up rows that name other departments.
     *
     * @param edition which of several editions that all differ
     */
    public static byte[] edition(int matters, int edition) {
        return new ManyMatters(matters).write(edition).get(FOLDER + "routing.xlsx");
    }

    private SortedMap<String, byte[]> write(int edition) {
        SortedMap<String, byte[]> files = Shipped.files();
        files.put(FOLDER + "vocabulary.xlsx", Workbooks.writeVocabularies(vocabularies, Map.of()));
        Map<String, List<Sheet>> sheets = new LinkedHashMap<>();
        for (Table table : shipped.tables()) {
            sheets.computeIfAbsent(table.workbook(), none -> new ArrayList<>()).add(sheet(table, edition));
        }
        sheets.forEach((workbook, written) -> files.put(FOLDER + workbook, Workbooks.write(written, vocabularies)));
        return files;
    }

    private Sheet sheet(Table table, int edition) {
        List<Map<String, Object>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(values(row)));
        if (table.shape().sheet().equals(DUTIES)) {
            IntStream.range(rows.size(), matters).forEach(place -> rows.add(duty(place, edition)));
        }
        return new Sheet(table.shape(), table.shape().sheet(), Map.of(), rows);
    }

    private static Map<String, Object> values(Row row) {
        Map<String, Object> values = new HashMap<>(row.values());
        values.put("编号", row.origin().id());
        return values;
    }

    private Map<String, Object> duty(int place, int edition) {
        Map<String, Object> values = new HashMap<>();
        values.put("编号", "GEN-" + place);
        values.put("matter", code(place));
        values.put("usualKind", KINDS.get(place % KINDS.size()));
        values.put("lead", department(place + edition));
        if (place % 5 == 0) {
            values.put("coResponsible", List.of(department(place + edition + 1), department(place + edition + 2)));
        }
        values.put("urgency", "P" + place % 4);
        values.put("finish", "三个工作日内答复");
        values.put("mustCome", place % 7 == 0);
        return values;
    }

    private String department(int place) {
        return departments.get(place % departments.size());
    }

    private Vocabularies vocabularies() {
        Map<String, List<Word>> words = new LinkedHashMap<>();
        for (String name : shipped.vocabularies().names()) {
            words.put(name, new ArrayList<>(shipped.vocabularies().words(name)));
        }
        List<Word> all = words.get(MATTERS);
        IntStream.range(all.size(), matters)
                .forEach(place ->
                        all.add(new Word(code(place), new Text("生成的事项" + place, "Made-up matter " + place), place)));
        return Vocabularies.of(words);
    }

    private static String code(int place) {
        return "GEN_" + place;
    }
}
