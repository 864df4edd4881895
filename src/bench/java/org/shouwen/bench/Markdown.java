package org.shouwen.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table as a page can take it over. */
final class Markdown {

    private final List<String> lines = new ArrayList<>();

    Markdown(Object... headings) {
        row(headings);
        row(Arrays.stream(headings).map(heading -> "---").toArray());
    }

    void row(Object... cells) {
        lines.add(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
    }

    void print() {
        print(System.out);
    }

    private void print(PrintStream out) {
        out.println();
        lines.forEach(out::println);
    }
}
