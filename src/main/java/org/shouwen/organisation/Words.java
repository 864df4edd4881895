package org.shouwen.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/**
 * The words a chart may use: the rulebook's for departments, posts and roles, the closed ones of this package, and the
 * chart's own offices and staff ids, so that a reference to somebody unknown is found like a misspelt word.
 */
final class Words {

    static final String DEPARTMENT = "部门";
    static final String POST = "岗位";
    static final String ROLE = "角色";
    static final String CATEGORY = "人员类别";
    static final String RESOLUTION = "认定方式";
    static final String SCOPE = "任职范围";
    static final String OFFICE = "管理部";
    static final String STAFF = "工号";

    private Words() {}

    static Vocabularies of(Vocabularies rulebook, List<Office> offices, List<String> staffIds) {
        Map<String, List<Word>> words = new LinkedHashMap<>();
        List.of(DEPARTMENT, POST, ROLE).forEach(name -> words.put(name, List.copyOf(rulebook.words(name))));
        words.put(CATEGORY, closed(Category.values()));
        words.put(RESOLUTION, closed(Resolution.values()));
        words.put(SCOPE, closed(Scope.values()));
        words.put(
                OFFICE,
                numbered(
                        offices.stream().map(Office::code).toList(),
                        offices.stream().map(Office::name).toList()));
        words.put(
                STAFF,
                numbered(staffIds, staffIds.stream().map(id -> new Text(id, id)).toList()));
        return Vocabularies.of(words);
    }

    private static List<Word> closed(Choice[] choices) {
        return numbered(
                List.of(choices).stream().map(Choice::name).toList(),
                List.of(choices).stream().map(Choice::text).toList());
    }

    private static List<Word> numbered(List<String> codes, List<Text> texts) {
        List<Word> words = new ArrayList<>();
        for (int place = 0; place < codes.size(); place++) {
            words.add(new Word(codes.get(place), texts.get(place), place));
        }
        return words;
    }
}
