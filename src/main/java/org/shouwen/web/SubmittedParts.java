package org.shouwen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Text;
import org.shouwen.web.ProblemDocument.Error;
import org.shouwen.web.json.Quoted;

/** The parts of a form, sorted by what their names say they are. */
final class SubmittedParts {

    private static final String SCENARIOS = "scenarios";
    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile("(?:[^\\p{Cntrl}\\\\/:*?\"<>|]+/)*[^\\p{Cntrl}\\\\/:*?\"<>|]+");
    private static final Pattern DOTS = Pattern.compile("(?:.*/)?\\.{1,2}(?:/.*)?");

    private static final Text WHICH = new Text(
            "部分的名字应为 scenarios（带文件名）、scenarios/….xlsx、decision-tables/….xlsx 或 rules/…/….drl",
            "a part is called scenarios (with a file name), scenarios/….xlsx, decision-tables/….xlsx or rules/…/….drl");

    private final SortedMap<String, byte[]> scenarios = new TreeMap<>();
    private final SortedMap<String, byte[]> changed = new TreeMap<>();
    private final List<Error> errors = new ArrayList<>();

    void add(@Nullable String name, @Nullable String fileName, byte[] content) {
        String path = path(String.valueOf(name), fileName);
        boolean readable = path.length() <= LONGEST
                && PATH.matcher(path).matches()
                && !DOTS.matcher(path).matches();
        if (readable && isScenarios(path)) {
            put(scenarios, path, content);
        } else if (readable && Rulebooks.takes(path)) {
            put(changed, path, content);
        } else {
            invalid(String.valueOf(name), WHICH);
        }
    }

    private static boolean isScenarios(String path) {
        return path.startsWith(SCENARIOS + '/')
                && path.endsWith(".xlsx")
                && path.lastIndexOf('/') == SCENARIOS.length();
    }

    private static String path(String name, @Nullable String fileName) {
        if (!name.equals(SCENARIOS) || fileName == null) {
            return name;
        }
        String file = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return SCENARIOS + '/' + file;
    }

    private void put(SortedMap<String, byte[]> files, String path, byte[] content) {
        if (files.put(path, content) != null) {
            invalid(path, new Text("出现了两次", "comes twice"));
        }
    }

    void invalid(String part, Text why) {
        errors.add(Error.inParameter(Quoted.plain(part), why));
    }

    /** @throws InvalidCall naming every part that is none of ours */
    Submission submission() {
        if (errors.isEmpty() && scenarios.isEmpty()) {
            invalid(SCENARIOS, new Text("至少要有一个场景工作簿", "at least one workbook of scenarios is needed"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidCall(ProblemType.INVALID_REQUEST, errors);
        }
        return new Submission(scenarios, changed);
    }
}
