package org.shouwen.web.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwen.table.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Why a body is no JSON, for its caller: where, and what, and nothing of the parser that found it. */
final class Unreadable {

    private static final Pattern TWICE = Pattern.compile("Duplicate property \"(.*?)\" for .*", Pattern.DOTALL);
    private static final String MORE = "Trailing token";

    private Unreadable() {}

    static Text why(JacksonException unreadable) {
        return unreadable instanceof StreamConstraintsException
                ? new Text(
                        "JSON 过深或过长：嵌套不得超过 %d 层，名称和数字不得超过 %d 个字符".formatted(Bodies.DEEPEST, Bodies.LONGEST_NAME),
                        "JSON too deep or too long: at most %d levels, and %d characters of a name or a number"
                                .formatted(Bodies.DEEPEST, Bodies.LONGEST_NAME))
                : whereAndWhy(unreadable);
    }

    private static Text whereAndWhy(JacksonException unreadable) {
        TokenStreamLocation place = unreadable.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        Text what = what(unreadable.getOriginalMessage());
        return new Text(
                "不是有效的 JSON（第 %d 行第 %d 列）：%s".formatted(line, column, what.zh()),
                "not valid JSON (line %d, column %d): %s".formatted(line, column, what.en()));
    }

    private static Text what(String message) {
        Matcher twice = TWICE.matcher(message);
        if (twice.matches()) {
            String name = Quoted.of(twice.group(1));
            return new Text("%s 出现了两次".formatted(name), "%s comes twice".formatted(name));
        }
        return message.startsWith(MORE)
                ? new Text("结束之后还有内容", "there is more after its end")
                : new Text(
                        "到此处无法继续读取，请检查引号、逗号、括号和 UTF-8 编码",
                        "cannot be read beyond this place; look at quotes, commas, brackets and UTF-8");
    }
}
