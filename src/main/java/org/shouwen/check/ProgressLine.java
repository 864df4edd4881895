package org.shouwen.check;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.shouwen.run.Progress;

/** A line on a terminal that says how far a check has come, and is gone when it ends. */
final class ProgressLine {

    private static final int TIMES_A_SECOND = 5;
    private static final String GONE = "\r\u001b[K";

    private final PrintStream terminal;
    private final Progress progress;
    private final Thread thread = new Thread(this::run, "progress");

    private ProgressLine(PrintStream terminal, Progress progress) {
        this.terminal = terminal;
        this.progress = progress;
        thread.setDaemon(true);
    }

    /** Does the work with such a line on the terminal. */
    static <T> T during(Supplier<T> work, PrintStream terminal, Progress progress) {
        ProgressLine line = new ProgressLine(terminal, progress);
        line.thread.start();
        try {
            return work.get();
        } finally {
            line.remove();
        }
    }

    private void run() {
        try {
            while (true) {
                terminal.print(GONE + said());
                terminal.flush();
                Thread.sleep(1_000 / TIMES_A_SECOND);
            }
        } catch (InterruptedException ended) {
            terminal.print(GONE);
            terminal.flush();
        }
    }

    private String said() {
        return progress.total() == 0
                ? "装载规则、决策表和场景 / loading …"
                : "已完成 / done %d/%d".formatted(progress.done(), progress.total());
    }

    private void remove() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
