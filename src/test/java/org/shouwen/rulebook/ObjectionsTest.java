package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;

class ObjectionsTest {

    private static final Problem DIFFERS = Problem.of("scenarios/a.xlsx", new Text("不符", "differs"));

    @TempDir
    private Path folder;

    private final Book red = Book.ofShades("a", "RED");
    private final Book green = Book.ofShades("a", "GREEN");
    private final AtomicReference<String> basis = new AtomicReference<>("monday");
    private final AtomicReference<List<Problem>> problems = new AtomicReference<>(List.of());
    private final AtomicInteger asked = new AtomicInteger();
    private final StoredInMemory stored = new StoredInMemory();

    private final Objections objections = new Objections() {
        @Override
        public List<Problem> to(Rulebook candidate) {
            asked.incrementAndGet();
            return problems.get();
        }

        @Override
        public String basis() {
            return basis.get();
        }
    };

    private Home home(Book book) throws Exception {
        return Home.of(folder, book, stored, objections);
    }

    @Test
    void keepACandidateOutOfForceAndAreToldAsItsProblems() throws Exception {
        try (Home home = home(red)) {
            String before = home.version();
            problems.set(List.of(DIFFERS));

            home.save(green);
            home.awaitRefusal();

            assertThat(home.rulebooks().status().candidate().problems()).containsExactly(DIFFERS);
            assertThat(home.version()).isEqualTo(before);
        }
    }

    @Test
    void areHeardAgainWhenWhatTheyRestOnHasChanged() throws Exception {
        try (Home home = home(red)) {
            String before = home.version();
            problems.set(List.of(DIFFERS));
            home.save(green);
            home.awaitRefusal();

            problems.set(List.of());
            basis.set("tuesday");

            home.awaitVersionOtherThan(before);
            home.awaitMended();
        }
    }

    @Test
    void areNotHeardAgainWhileNothingHasChanged() throws Exception {
        try (Home home = home(red)) {
            home.version();
            problems.set(List.of(DIFFERS));
            home.save(green);
            home.awaitRefusal();
            int before = asked.get();

            home.save(green);

            Home.soon().during(Home.PACE.poll().multipliedBy(4)).until(() -> asked.get() == before);
        }
    }

    @Test
    void areForgottenWhenTheFilesAreWhatIsInForce() throws Exception {
        try (Home home = home(red)) {
            String before = home.version();
            problems.set(List.of(DIFFERS));
            home.save(green);
            home.awaitRefusal();

            home.save(red);
            home.awaitMended();

            assertThat(home.version()).isEqualTo(before);
        }
    }

    @Test
    void areNotAskedForWhereNothingWasEverInForce() throws Exception {
        problems.set(List.of(DIFFERS));

        try (Home home = home(red)) {
            assertThat(home.version()).isNotBlank();
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void keepOutWhatWasEditedWhileTheServiceWasDown() throws Exception {
        String before;
        try (Home home = home(red)) {
            before = home.version();
        }
        problems.set(List.of(DIFFERS));
        try (Home home = home(green)) {
            assertThat(home.version()).isEqualTo(before);
            assertThat(home.rulebooks().status().candidate().problems()).containsExactly(DIFFERS);
        }
    }

    @Test
    void doNotConcernWhatWasInForceBeforeARestart() throws Exception {
        try (Home home = home(red)) {
            home.version();
        }
        problems.set(List.of(DIFFERS));
        try (Home home = home(red)) {
            home.version();
            assertThat(home.rulebooks().status().source()).isEqualTo(RulebookStatus.Source.FOLDERS);
            assertThat(home.rulebooks().status().candidate()).isNull();
        }
    }
}
