package org.shouwen.rulebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;
import org.jspecify.annotations.Nullable;

/** Where a rule file stops being rules, and why, in one line: the parser says it with its own insides. */
record SyntaxFault(int line, @Nullable String rule, String zh, String en) {

    private static final Pattern PLACE = Pattern.compile("Line (\\d+):(\\d+)");
    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"?([^\"]*)");
    private static final Pattern BLOCK_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[\\w$-]+|\\S");

    /** The first fault of a file that the parser refused: what it says further down may only follow from that one. */
    static SyntaxFault first(String text, List<DroolsError> errors) {
        List<String> lines = text.lines().toList();
        int line = lines.size();
        int column = Integer.MAX_VALUE;
        for (DroolsError error : errors) {
            Matcher place = PLACE.matcher(String.valueOf(error.getMessage()));
            if (place.find() && Integer.parseInt(place.group(1)) <= line) {
                int found = Integer.parseInt(place.group(2));
                boolean sameLine = Integer.parseInt(place.group(1)) == line;
                column = sameLine ? Math.min(column, found) : found;
                line = Integer.parseInt(place.group(1));
            }
        }
        SyntaxFault earlier = before(withoutBlockComments(text).lines().toList(), line);
        return earlier == null ? at(lines, line, column) : earlier;
    }

    private static String withoutBlockComments(String text) {
        return BLOCK_COMMENT.matcher(text).replaceAll(comment -> "\n".repeat((int)
                comment.group().chars().filter(each -> each == '\n').count()));
    }

    /** A missing quote or end, which the parser notices only further down: in line {@code last}. */
    private static @Nullable SyntaxFault before(List<String> lines, int last) {
        String open = null;
        int begun = 0;
        for (int line = 1; line <= lines.size(); line++) {
            String written = lines.get(line - 1).replaceAll("//.*", "");
            Matcher rule = RULE.matcher(written);
            boolean begins = rule.find();
            if (begins && open != null && begun <= last) {
                return new SyntaxFault(begun, open, "缺少 end", "its end is missing");
            }
            if (begins) {
                open = rule.group(1).strip();
                begun = line;
            }
            if (line <= last
                    && written.replace("\\\"", "")
                                            .chars()
                                            .filter(each -> each == '"')
                                            .count()
                                    % 2
                            == 1) {
                return new SyntaxFault(line, open, "缺少一个引号", "a quote is missing");
            }
            open = written.strip().equals("end") ? null : open;
        }
        return null;
    }

    private static SyntaxFault at(List<String> lines, int line, int column) {
        String written = line < 1 || line > lines.size() ? "" : lines.get(line - 1);
        Matcher token = TOKEN.matcher(written);
        String rule = ruleAt(lines, line);
        if (column >= written.length() || !token.find(column)) {
            return new SyntaxFault(line, rule, "文件在这里中断，没有写完", "the file ends here, unfinished");
        }
        String found = token.group();
        return new SyntaxFault(line, rule, "这里不应出现“%s”".formatted(found), "unexpected %s".formatted(found));
    }

    private static @Nullable String ruleAt(List<String> lines, int line) {
        String name = null;
        for (String written : lines.subList(0, Math.min(line, lines.size()))) {
            Matcher rule = RULE.matcher(written);
            name = rule.find() ? rule.group(1).strip() : name;
        }
        return name;
    }

    void refuse(String path, Refusals refusals) {
        String zhRule = rule == null ? "" : "规则「%s」".formatted(rule);
        String enRule = rule == null ? "" : "Rule \"%s\": ".formatted(rule);
        refusals.at(path, line, rule, zhRule + "语法有误：" + zh + "。", enRule + "syntax error: " + en + ".");
    }
}
