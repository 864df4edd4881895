package org.shouwen.check;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts a check from a command line. */
public final class Check {

    /** The word of the command line that asks for it. */
    public static final String COMMAND = "check";

    private static final String SOMETHING_CHINESE = "首问";

    static {
        // Before anything logs: whoever reads the output is told what is wrong, and nothing else.
        System.setProperty("logback.configurationFile", "check-logback.xml");
    }

    private Check() {}

    /**
     * @param arguments those after {@code check}
     * @return the exit code: 0 all good, 1 differences, 2 something could not be read
     */
    public static int run(String... arguments) {
        Console console = System.console();
        PrintStream out = open(FileDescriptor.out, console);
        PrintStream err = open(FileDescriptor.err, console);
        return run(out, err, console != null, arguments);
    }

    static int run(PrintStream out, PrintStream err, boolean interactive, String... arguments) {
        CommandLine command = new CommandLine(new CheckCommand(out, err, interactive));
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        command.setParameterExceptionHandler((wrong, given) -> refuse(wrong, err));
        return command.execute(arguments);
    }

    private static int refuse(ParameterException wrong, PrintStream err) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            String given = unknown.getUnmatched().get(0);
            String meant = unknown.getSuggestions().stream().findFirst().orElse(null);
            err.println("没有这个选项：%s%s".formatted(given, meant == null ? "" : "，是否想写 " + meant + "？"));
            err.println(
                    "There is no option %s%s".formatted(given, meant == null ? "." : "; did you mean " + meant + "?"));
        } else {
            err.println("命令行有误 / Wrong command line: " + wrong.getMessage());
        }
        err.println(wrong.getCommandLine().getUsageMessage());
        return Verdict.BROKEN.exitCode();
    }

    /** In the console's own encoding if it has Chinese, else in UTF-8. */
    private static PrintStream open(FileDescriptor stream, @Nullable Console console) {
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        boolean hasChinese = charset.canEncode() && charset.newEncoder().canEncode(SOMETHING_CHINESE);
        return new PrintStream(new FileOutputStream(stream), true, hasChinese ? charset : StandardCharsets.UTF_8);
    }
}
