package org.shouwen.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;

/**
 * What a caller is told when a call did not succeed (RFC 9457).
 *
 * @param type tells kinds of problems apart and never changes
 * @param detail what is wrong with this call and how to mend it
 * @param instance the path that was called
 * @param errors every fault of the body or of the parameters
 * @param problems every mistake in the files that came with the call
 * @param rule the rule that failed
 * @param rulebook version of the rulebook whose rule failed
 */
public record ProblemDocument(
        String type,
        Text title,
        int status,
        Text detail,
        @Nullable String instance,
        @Nullable List<Error> errors,
        @Nullable List<Problem> problems,
        @Nullable String rule,
        @Nullable String rulebook) {

    /**
     * A fault, and where it is: in the body, in a parameter, in a header, or in a sheet of a workbook.
     *
     * @param pointer JSON pointer into the body; empty for the whole body
     */
    public record Error(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String found,
            Text message,
            @Nullable String suggestion) {

        static Error inBody(String pointer, Text message) {
            return new Error(pointer, null, null, null, null, null, message, null);
        }

        static Error inParameter(String name, Text message) {
            return new Error(null, name, null, null, null, null, message, null);
        }

        static Error inHeader(String name, Text message) {
            return new Error(null, null, name, null, null, null, message, null);
        }

        static Error inSheet(Problem problem) {
            return new Error(
                    null,
                    null,
                    null,
                    problem.sheet(),
                    problem.cell(),
                    problem.found(),
                    problem.message(),
                    problem.suggestion());
        }

        private String place() {
            String where = parameter != null
                    ? parameter
                    : header != null ? header : cell != null ? sheet + "!" + cell : pointer;
            return where == null || where.isEmpty() ? "" : where + ": ";
        }
    }

    /** A problem of the whole call. */
    public static ProblemDocument of(ProblemType type, Text detail, @Nullable String instance) {
        return new ProblemDocument(
                type.uri(), type.title(), type.status().value(), detail, instance, null, null, null, null);
    }

    static ProblemDocument of(ProblemType type, List<Error> errors, @Nullable String instance) {
        return new ProblemDocument(
                type.uri(), type.title(), type.status().value(), summary(errors), instance, errors, null, null, null);
    }

    /** A problem of files that came with the call. */
    static ProblemDocument ofFiles(List<Problem> problems, @Nullable String instance) {
        ProblemType type = ProblemType.FILES_REFUSED;
        return new ProblemDocument(
                type.uri(), type.title(), type.status().value(), type.advice(), instance, null, problems, null, null);
    }

    /** The first fault in full, and how many more there are. */
    private static Text summary(List<Error> errors) {
        Error first = errors.get(0);
        int more = errors.size() - 1;
        return new Text(
                first.place() + first.message().zh() + (more == 0 ? "" : "（另有 %d 处，见 errors）".formatted(more)),
                first.place() + first.message().en() + (more == 0 ? "" : " (and %d more, see errors)".formatted(more)));
    }
}
