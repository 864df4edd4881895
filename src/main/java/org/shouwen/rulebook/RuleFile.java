package org.shouwen.rulebook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A file of rules as the parser understands it. Names, order and lines come from here: Drools' own error messages and
 * compiled types have lost them.
 *
 * @param path under the home folder, for instance {@code rules/routing/c26.drl}
 */
record RuleFile(String path, String text, PackageDescr drl) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads and parses; what cannot be read goes to {@code refusals}. */
    static Optional<RuleFile> read(String path, byte[] content, Refusals refusals) {
        return decode(path, content, refusals).flatMap(text -> parse(path, text, refusals));
    }

    /** Strictly UTF-8: Drools would turn any other encoding into words that never match, and say nothing. */
    private static Optional<String> decode(String path, byte[] content, Refusals refusals) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            int offset = bytes.position();
            refusals.at(
                    path,
                    line,
                    "0x%02X".formatted(content[offset]),
                    "文件不是 UTF-8 编码（第 %d 个字节起），请另存为 UTF-8。".formatted(offset),
                    "Not UTF-8 from byte offset %d on; save the file as UTF-8.".formatted(offset));
            return Optional.empty();
        }
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static Optional<RuleFile> parse(String path, String text, Refusals refusals) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr drl = parser.parse(false, text);
            if (!parser.hasErrors() && drl != null) {
                return Optional.of(new RuleFile(path, text, drl));
            }
            refuse(path, text, parser.getErrors(), refusals);
        } catch (DroolsParserException | RuntimeException e) {
            refusals.of(path, "规则文件无法解析。", "The file cannot be parsed.");
        }
        return Optional.empty();
    }

    private static void refuse(String path, String text, List<DroolsError> errors, Refusals refusals) {
        if (errors.isEmpty()) {
            refusals.of(path, "规则文件是空的。", "The file holds no rule.");
        } else {
            SyntaxFault.first(text, errors).refuse(path, refusals);
        }
    }

    /** The text with those rules blanked and all line breaks left, so that lines keep their numbers. */
    String without(List<RuleDescr> rules) {
        StringBuilder rest = new StringBuilder(text);
        for (RuleDescr rule : rules) {
            for (int i = rule.getStartCharacter(); i <= Math.min(rule.getEndCharacter(), rest.length() - 1); i++) {
                if (rest.charAt(i) != '\n') {
                    rest.setCharAt(i, ' ');
                }
            }
        }
        return rest.toString();
    }
}
