package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.ledger.sheet.FactColumns;
import org.shouwen.ledger.sheet.FactWords;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Staff;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Nearest;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;
import org.shouwen.table.WordIndex;

/** The words a scenario may use: the rulebook's, the organisation's, the names of rules and rows, and 无. */
final class Lexicon {

    static final String ROLE = "角色";
    static final String DEPARTMENT = "部门";
    static final String OFFICE = FactWords.OFFICE;
    static final String MODE = "移交方式";
    static final String ACTION = "动作";
    static final String PROHIBITION = "禁止";
    static final String VIOLATION = "违规";
    static final String FINDING = "发现";
    static final String CLAUSE = "条款";
    static final String BASIS = "性质";
    static final String STEP = "步骤";
    static final String STATUS = "案件状态";
    static final String FEEDBACK = "客户反馈";

    static final String STAFF = "工号";

    private static final String RUNG_ACTION = "升级动作";

    static final List<String> OF_PARTIES = List.of(ROLE, DEPARTMENT, OFFICE, STAFF);
    static final List<String> OF_RUNGS = List.of(ROLE, DEPARTMENT, OFFICE, STAFF, RUNG_ACTION, CLAUSE);

    /** People know these by their codes as much as by their words. */
    private static final Set<String> KNOWN_BY_CODE = Set.of(VIOLATION, FINDING);

    private static final List<String> OF_RULEBOOK =
            List.of(ROLE, DEPARTMENT, MODE, ACTION, PROHIBITION, VIOLATION, FINDING, CLAUSE, BASIS, STEP, RUNG_ACTION);

    private static final Map<CaseStatus, Text> STATUSES = Map.of(
            CaseStatus.OPEN, new Text("未移交", "open"),
            CaseStatus.HANDED_OVER, new Text("已移交", "handed over"),
            CaseStatus.ACCEPTED, new Text("已接受", "accepted"),
            CaseStatus.COMPLETED, new Text("已完成", "completed"),
            CaseStatus.RELEASED, new Text("首问责任已解除", "released"),
            CaseStatus.WITHDRAWN, new Text("已撤回", "withdrawn"));

    private static final Map<FeedbackOutcome, Text> FEEDBACKS = Map.of(
            FeedbackOutcome.PRAISED, new Text("表扬", "praised"),
            FeedbackOutcome.COMPLAINT_UPHELD, new Text("投诉属实", "complaint upheld"),
            FeedbackOutcome.NOT_SOLVED, new Text("未解决", "not solved"));

    private final Vocabularies words;
    private final WordIndex index;
    private final RuleNames rules;
    private final RowNames rows;
    private final TableCells cells;

    Lexicon(Rulebook rulebook, Organisation organisation) {
        rules = new RuleNames(rulebook.ruleNotes());
        rows = new RowNames(rulebook.tables());
        cells = new TableCells(rulebook, rows);
        Map<String, List<Word>> all = FactWords.of(rulebook.vocabularies(), organisation, FactColumns.types());
        OF_RULEBOOK.forEach(
                name -> all.put(name, List.copyOf(rulebook.vocabularies().words(name))));
        all.put(STATUS, closed(CaseStatus.values(), STATUSES));
        all.put(FEEDBACK, closed(FeedbackOutcome.values(), FEEDBACKS));
        OF_RULEBOOK.forEach(name -> all.put(orNone(name), withNone(all.getOrDefault(name, List.of()))));
        List.of(OFFICE, STATUS).forEach(name -> all.put(orNone(name), withNone(all.getOrDefault(name, List.of()))));
        all.put(STAFF, staff(organisation));
        words = Vocabularies.of(all);
        index = new WordIndex(words);
    }

    static String orNone(String vocabulary) {
        return vocabulary + "或" + Form.NONE;
    }

    private static List<Word> withNone(List<Word> words) {
        List<Word> all = new ArrayList<>(words);
        all.add(0, new Word(Form.NONE, new Text(Form.NONE, "none"), 0));
        return all;
    }

    private static <E extends Enum<E>> List<Word> closed(E[] constants, Map<E, Text> texts) {
        List<Word> words = new ArrayList<>();
        for (E constant : constants) {
            words.add(new Word(constant.name(), texts.getOrDefault(constant, same(constant.name())), words.size()));
        }
        return words;
    }

    private static List<Word> staff(Organisation organisation) {
        List<Word> words = new ArrayList<>();
        organisation.chart().staff().stream()
                .map(Staff::id)
                .forEach(id -> words.add(new Word(id, same(id), words.size())));
        return words;
    }

    private static Text same(String written) {
        return new Text(written, written);
    }

    /** All words, for drop-downs and for reading cells. */
    Vocabularies words() {
        return words;
    }

    boolean isRule(String written) {
        return rules.isRule(written);
    }

    String rule(String written) {
        return rules.name(written);
    }

    String row(String written) {
        return rows.name(written);
    }

    SupposedCell cell(String written) {
        return cells.read(written);
    }

    /** What stands in a cell as a code, and as it stands if no word is known that reads like this. */
    String codeOr(String vocabulary, String written) {
        String code = index.code(vocabulary, written);
        return code == null ? written : code;
    }

    /** @throws Misread if none of the vocabularies has the word */
    String code(List<String> vocabularies, String written) {
        for (String vocabulary : vocabularies) {
            String code = index.code(vocabulary, written);
            if (code != null) {
                return code;
            }
        }
        throw new Misread(
                written,
                new Text(
                        "词表“%s”里没有“%s”。".formatted(String.join("”“", vocabularies), written),
                        "%s: no word of %s.".formatted(written, String.join(", ", vocabularies))),
                nearest(vocabularies, written));
    }

    private @Nullable String nearest(List<String> vocabularies, String written) {
        List<String> spellings = new ArrayList<>();
        for (String vocabulary : vocabularies) {
            words.words(vocabulary).forEach(word -> spellings.add(word.text().zh()));
            words.words(vocabulary).forEach(word -> spellings.add(word.code()));
        }
        List<String> begun =
                spellings.stream().filter(word -> word.startsWith(written)).toList();
        return begun.size() == 1 ? begun.get(0) : Nearest.to(written, spellings);
    }

    /** A code of the first of those vocabularies that has it, as people read it; the code where none has. */
    Text shown(List<String> vocabularies, String code) {
        for (String vocabulary : vocabularies) {
            Word word = words.word(vocabulary, code).orElse(null);
            if (word != null) {
                return vocabulary.equals(CLAUSE) ? same(code) : shown(vocabulary, word);
            }
        }
        return same(code);
    }

    private static Text shown(String vocabulary, Word word) {
        Text text = word.text();
        return KNOWN_BY_CODE.contains(vocabulary)
                ? new Text(word.code() + " " + text.zh(), word.code() + " " + text.en())
                : text;
    }
}
