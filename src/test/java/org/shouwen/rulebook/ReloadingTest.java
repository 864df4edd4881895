package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.table.Vocabularies;
import org.springframework.boot.health.contributor.Status;

class ReloadingTest {

    private static final String COLOURS = "decision-tables/colours.xlsx";
    private static final Reply YES = new Reply("a", "YES", "C01");

    @TempDir
    private Path folder;

    @Test
    void takesAnEditedRowIntoForceWithoutCompiling() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "GREEN"))) {
            assertThat(answers(home)).isEmpty();
            String before = home.version();
            Compiled compiled = home.rulebooks().use(ReloadingTest::compiled);

            home.save(Book.ofShades("a", "RED"));
            home.awaitVersionOtherThan(before);

            assertThat(answers(home)).containsExactly(YES);
            assertThat(home.rulebooks().use(ReloadingTest::compiled)).isSameAs(compiled);
        }
    }

    @Test
    void tellsWhatIsInForce() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "GREEN", "b", "RED"))) {
            String version = home.version();

            RulebookStatus status = home.rulebooks().status();

            assertThat(status.version()).isEqualTo(version).matches("[0-9a-f]{12}");
            assertThat(status.source()).isEqualTo(RulebookStatus.Source.FOLDERS);
            assertThat(status.files())
                    .extracting(RulebookStatus.FileHash::path)
                    .containsExactly(COLOURS, "decision-tables/vocabulary.xlsx", "rules/shades.drl");
            assertThat(status.rules())
                    .containsExactly(
                            new RuleNote("C01 A red shade is answered with yes", List.of("C01"), "rules/shades.drl"));
            assertThat(status.tables()).containsExactly(new RulebookStatus.SheetSize("colours.xlsx", "色表", 2));
            assertThat(status.candidate()).isNull();
            assertThat(health(home)).isEqualTo(Status.UP);
        }
    }

    @Test
    void keepsServingWhileTheFoldersAreBrokenAndSaysSoUntilTheyAreMended() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "RED"))) {
            String before = home.version();

            home.save(Book.ofShades("a", "PURPLE"));
            home.awaitRefusal();

            assertThat(home.version()).isEqualTo(before);
            assertThat(answers(home)).containsExactly(YES);
            assertThat(home.rulebooks().status().candidate().problems())
                    .allSatisfy(problem -> assertThat(problem.file()).isEqualTo(COLOURS))
                    .hasSize(1);
            assertThat(health(home).getCode()).isEqualTo("DEGRADED");

            home.save(Book.ofShades("a", "GREEN"));
            home.awaitMended();
            assertThat(home.version()).isNotEqualTo(before);
            assertThat(answers(home)).isEmpty();
            assertThat(health(home)).isEqualTo(Status.UP);
        }
    }

    @Test
    void forgetsARefusalWhenTheFilesAreWhatIsInForce() throws Exception {
        Book good = Book.ofShades("a", "RED");
        try (Home home = Home.of(folder, good)) {
            Rulebook before = home.rulebooks().use(rulebook -> rulebook);
            home.save(Book.ofShades("a", "RED").drl("rules/shades.drl", "package broken rule"));
            home.awaitRefusal();

            home.save(good);
            home.awaitMended();

            assertThat(home.rulebooks().<Rulebook>use(rulebook -> rulebook)).isSameAs(before);
        }
    }

    @Test
    void waitsForTheRestOfAHalfWrittenWorkbook() throws Exception {
        Book next = Book.ofShades("a", "RED");
        byte[] content = next.files().get(COLOURS);
        FolderWatch.Pace patient =
                new FolderWatch.Pace(Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofSeconds(60));
        try (Home home = Home.of(folder, Book.ofShades("a", "GREEN"), new StoredInMemory(), patient)) {
            String before = home.version();

            Files.write(home.path(COLOURS), Arrays.copyOf(content, content.length / 2));
            Home.soon().during(Duration.ofMillis(500)).until(() -> home.version()
                    .equals(before));
            assertThat(home.rulebooks().status().candidate()).isNull();

            Files.write(home.path(COLOURS), content);
            home.awaitVersionOtherThan(before);
            assertThat(home.rulebooks().status().candidate()).isNull();
            assertThat(answers(home)).containsExactly(YES);
        }
    }

    @Test
    void namesAWorkbookThatStaysHalfWritten() throws Exception {
        byte[] content = Book.ofShades("a", "RED").files().get(COLOURS);
        try (Home home = Home.of(folder, Book.ofShades("a", "GREEN"))) {
            home.version();

            Files.write(home.path(COLOURS), Arrays.copyOf(content, content.length / 2));
            home.awaitRefusal();

            assertThat(home.rulebooks().status().candidate().problems())
                    .anySatisfy(problem -> assertThat(problem.file()).isEqualTo(COLOURS));
        }
    }

    @Test
    void overlooksLocksAndTemporaryFiles() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "GREEN"))) {
            String before = home.version();
            for (String name :
                    List.of("~$colours.xlsx", ".~lock.colours.xlsx#", ".~colours.xlsx", "AB12CD.tmp", ".hidden.xlsx")) {
                Files.writeString(home.path("decision-tables").resolve(name), "lock");
            }
            Files.writeString(home.path("rules").resolve(".a.drl.swp"), "lock");
            Files.writeString(home.path("rules").resolve("README.md"), "# Rules");

            home.save(Book.ofShades("a", "RED"));
            home.awaitVersionOtherThan(before);

            assertThat(home.rulebooks().status().candidate()).isNull();
            assertThat(home.rulebooks().status().files()).hasSize(3);
        }
    }

    @Test
    void takesASaveByRenamesForOneChange() throws Exception {
        StoredInMemory stored = new StoredInMemory();
        FolderWatch.Pace patient =
                new FolderWatch.Pace(Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofSeconds(60));
        try (Home home = Home.of(folder, Book.ofShades("a", "GREEN"), stored, patient)) {
            String before = home.version();
            Path file = home.path(COLOURS);

            Path written = file.resolveSibling("4F2A.tmp");
            Files.write(written, Book.ofShades("a", "RED").files().get(COLOURS));
            Files.move(file, file.resolveSibling("9B01.tmp"));
            Home.soon().during(Duration.ofMillis(300)).until(() -> home.version()
                    .equals(before));
            assertThat(home.rulebooks().status().candidate()).isNull();
            Files.move(written, file);

            home.awaitVersionOtherThan(before);
            assertThat(home.rulebooks().status().candidate()).isNull();
        }
    }

    @Test
    void servesWhatWasInForceLastIfTheFoldersAreBrokenAtTheStart() throws Exception {
        StoredInMemory stored = new StoredInMemory();
        String version;
        try (Home home = Home.of(folder, Book.ofShades("a", "RED"), stored, Home.PACE)) {
            version = home.version();
        }
        Book broken = Book.ofShades("a", "RED").drl("rules/shades.drl", "package broken rule");
        try (Home home = Home.of(folder, broken, stored, Home.PACE)) {
            assertThat(home.version()).isEqualTo(version);
            assertThat(answers(home)).containsExactly(YES);
            assertThat(home.rulebooks().status().source()).isEqualTo(RulebookStatus.Source.STORE);
            assertThat(home.rulebooks().status().candidate().problems()).isNotEmpty();
            assertThat(health(home).getCode()).isEqualTo("DEGRADED");
        }
    }

    @Test
    void isDownWithoutAnyRulebookUntilTheFoldersAreMended() throws Exception {
        try (Home home = Home.of(folder, new Book())) {
            assertThatThrownBy(home::version)
                    .isInstanceOfSatisfying(NoRulebook.class, thrown -> assertThat(thrown.problems())
                            .isNotEmpty());
            assertThat(health(home)).isEqualTo(Status.DOWN);
            assertThat(home.rulebooks().status().version()).isNull();

            home.save(Book.ofShades("a", "RED"));
            home.awaitMended();

            assertThat(answers(home)).containsExactly(YES);
            assertThat(health(home)).isEqualTo(Status.UP);
        }
    }

    @Test
    void runsOldDecisionsOnTheirOwnVersion() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "RED"))) {
            String first = home.version();
            for (String colour : List.of("GREEN", "DARK_BLUE")) {
                String before = home.version();
                home.save(Book.ofShades("a", colour));
                home.awaitVersionOtherThan(before);
            }

            assertThat(answers(home)).isEmpty();
            assertThat(home.rulebooks().<List<Object>>use(first, old -> Book.concluded(old, Ask.about("a"))))
                    .containsExactly(YES);
            assertThat(home.rulebooks().<String>use(first, Rulebook::version)).isEqualTo(first);
            assertThatThrownBy(() -> home.rulebooks().use("000000000000", Rulebook::version))
                    .isInstanceOf(NoRulebook.class)
                    .hasMessageContaining("000000000000");
        }
    }

    @Test
    void bringsDropDownsInStepWithTheVocabularyOnceNobodyHasTheWorkbookOpen() throws Exception {
        Vocabularies more = Book.words(Map.of(
                "颜色", List.of("RED", "GREEN", "DARK_BLUE", "WHITE"),
                "答复", List.of("YES", "NO"),
                "条款", List.of("C01", "C02", "C03", "G05")));
        try (Home home = Home.of(folder, Book.ofShades("a", "RED"))) {
            String before = home.version();
            byte[] content = Files.readAllBytes(home.path(COLOURS));
            Path lock = Files.createFile(home.path("decision-tables/~$colours.xlsx"));

            home.save(new Book().words(more));
            home.awaitVersionOtherThan(before);
            Home.soon().during(Duration.ofMillis(400)).until(() -> true);
            assertThat(Files.readAllBytes(home.path(COLOURS))).isEqualTo(content);

            String withWords = home.version();
            Files.delete(lock);
            home.awaitVersionOtherThan(withWords);
            String refreshed = home.version();
            assertThat(answers(home)).containsExactly(YES);
            Home.soon().during(Duration.ofMillis(400)).until(() -> home.version()
                    .equals(refreshed));
        }
    }

    @Test
    void answersWhollyFromOneGenerationWhileFilesChange() throws Exception {
        Book red = Book.ofShades("a", "RED", "b", "RED");
        Book green = Book.ofShades("a", "GREEN", "b", "GREEN");
        try (Home home = Home.of(folder, red)) {
            String versionOfRed = home.version();
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService callers = Executors.newFixedThreadPool(3);
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                calls.add(callers.submit(() -> ask(home, over, versionOfRed)));
            }
            for (int i = 0; i < 6; i++) {
                String before = home.version();
                home.save(i % 2 == 0 ? green : red);
                home.awaitVersionOtherThan(before);
            }
            over.set(true);
            for (Future<Integer> call : calls) {
                assertThat(call.get()).isPositive();
            }
            callers.shutdown();
        }
    }

    private static int ask(Home home, AtomicBoolean over, String versionOfRed) {
        int asked = 0;
        while (!over.get()) {
            boolean consistent = home.rulebooks().use(rulebook -> {
                int answers =
                        Book.concluded(rulebook, Ask.about("a"), Ask.about("b")).size();
                return answers == (rulebook.version().equals(versionOfRed) ? 2 : 0);
            });
            assertThat(consistent).isTrue();
            asked++;
        }
        return asked;
    }

    @Test
    void letsGoOfRulesThatAreNoLongerInForce() throws Exception {
        try (Home home = Home.of(folder, Book.ofShades("a", "RED"))) {
            String before = home.version();
            assertThat(answers(home)).containsExactly(YES);
            WeakReference<ClassLoader> classes = home.rulebooks().use(ReloadingTest::classesOf);

            home.save(Book.ofShades("a", "RED")
                    .drl("rules/shades.drl", Book.HEAD + Book.SHADES + Book.ANSWER_BY_SHADE + "// edited\n"));
            home.awaitVersionOtherThan(before);

            Home.soon().untilAsserted(() -> {
                System.gc();
                assertThat(classes.get()).isNull();
            });
        }
    }

    private static WeakReference<ClassLoader> classesOf(Rulebook rulebook) {
        return new WeakReference<>(compiled(rulebook).type("sample", "Shade").getClassLoader());
    }

    private static Compiled compiled(Rulebook rulebook) {
        return ((Generation) rulebook).compiled();
    }

    private static List<Object> answers(Home home) {
        return home.rulebooks().use(rulebook -> Book.concluded(rulebook, Ask.about("a")));
    }

    private static Status health(Home home) {
        return new RulebookHealth(home.rulebooks()).health().getStatus();
    }
}
