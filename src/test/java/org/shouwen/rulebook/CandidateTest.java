package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.table.Problem;

/** A changed copy of what is in force. */
class CandidateTest {

    private static final String COLOURS = "decision-tables/colours.xlsx";
    private static final String SHADES = "rules/shades.drl";
    private static final int CANDIDATES = 20;

    @TempDir
    private Path folder;

    @Test
    void answersByTheChangedTableWhileWhatIsInForceAnswersAsBefore() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "GREEN"));
                LoadResult candidate = home.rulebooks().candidate(changed(COLOURS, Book.ofShades("a", "RED")))) {
            assertThat(answers(candidate)).hasSize(1);
            assertThat(candidate.version()).isNotEqualTo(home.version());
            assertThat(home.rulebooks().<List<Object>>use(book -> Book.concluded(book, Ask.about("a"))))
                    .isEmpty();
            assertThat(home.rulebooks().status().candidate()).isNull();
        }
    }

    @Test
    void isACopyOfWhatIsInForceIfNothingIsChanged() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "RED"));
                LoadResult candidate = home.rulebooks().candidate(new TreeMap<>())) {
            assertThat(candidate.version()).isEqualTo(home.version());
            assertThat(answers(candidate)).hasSize(1);
        }
    }

    @Test
    void outlivesWhatWasInForce() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "RED"))) {
            String before = home.version();
            try (LoadResult candidate = home.rulebooks().candidate(new TreeMap<>())) {
                home.save(edited(1));
                home.awaitVersionOtherThan(before);

                assertThat(answers(candidate)).hasSize(1);
            }
        }
    }

    @Test
    void namesWhatIsWrongWithIt() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "GREEN"));
                LoadResult candidate = home.rulebooks().candidate(changed(COLOURS, Book.ofShades("a", "PURPLE")))) {
            assertThat(candidate.rulebook()).isEmpty();
            assertThat(candidate.problems()).extracting(Problem::cell).containsExactly("B3");
        }
    }

    @Test
    void leavesNoClassBehindHoweverOftenRulesAreChanged() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "RED"))) {
            home.version();
            long settled = 0;
            for (int number = 1; number <= CANDIDATES; number++) {
                try (LoadResult candidate = home.rulebooks().candidate(changed(SHADES, edited(number)))) {
                    assertThat(answers(candidate)).hasSize(1);
                }
                settled = number == 5 ? classesLeft() : settled;
            }
            long before = settled;

            Home.soon().untilAsserted(() -> assertThat(classesLeft()).isLessThan(before + 60));
        }
    }

    private static Book edited(int number) {
        return Book.ofShades("a", "RED")
                .drl(SHADES, Book.HEAD + Book.SHADES + Book.ANSWER_BY_SHADE + "// edit " + number + "\n");
    }

    private static SortedMap<String, byte[]> changed(String path, Book book) {
        return new TreeMap<>(book.files()).subMap(path, path + '\0');
    }

    private static List<Object> answers(LoadResult candidate) {
        return Book.concluded(candidate.rulebook().orElseThrow(), Ask.about("a"));
    }

    private static long classesLeft() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
