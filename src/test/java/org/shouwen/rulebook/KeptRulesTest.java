package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptRulesTest {

    private final Book book = Book.ofShades("a", "GREEN", "b", "RED");

    @TempDir
    private Path data;

    private Path file;
    private KeptRules kept;

    @BeforeEach
    void keepNothingYet() {
        file = data.resolve("data").resolve("compiled-rules.bin");
        kept = KeptRules.in(file);
    }

    @Test
    void answerAsThoseJustCompiled() throws IOException {
        try (LoadResult compiled = load()) {
            byte[] written = Files.readAllBytes(file);
            try (LoadResult restored = load()) {
                Ask ask = Ask.about("b");

                assertThat(conclusions(restored, ask)).hasSize(1).isEqualTo(conclusions(compiled, ask));
                assertThat(file).hasBinaryContent(written);
            }
        }
    }

    @Test
    void areRestoredOnceInAProcess() {
        load().close();

        assertThat(found(book)).isTrue();
        assertThat(found(book)).isFalse();
    }

    @Test
    void areNotThoseOfOtherRules() {
        load().close();

        assertThat(found(new Book().rules(Book.ANSWER_BY_SHADE.replace("\"RED\"", "\"GREEN\""))))
                .isFalse();
        assertThat(found(Book.ofShades("a", "RED"))).isTrue();
    }

    /** A byte of the key, which covers rules, engine and classes; of the digest; of the module. */
    @ParameterizedTest
    @ValueSource(ints = {0, 40, 5_000})
    void areCompiledAgainIfAByteIsWrong(int place) throws IOException {
        load().close();
        byte[] damaged = Files.readAllBytes(file);
        damaged[place] ^= 1;
        Files.write(file, damaged);

        try (LoadResult loaded = load()) {
            assertThat(conclusions(loaded, Ask.about("b"))).hasSize(1);
            assertThat(file.toFile()).isNotEmpty();
            assertThat(Files.readAllBytes(file)).isNotEqualTo(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 64, 5_000})
    void areCompiledAgainIfTheFileIsCutShort(int length) throws IOException {
        load().close();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));

        assertThat(found(book)).isFalse();
    }

    @Test
    void areNoConditionForAStart() throws IOException {
        Files.createFile(data.resolve("data"));

        try (LoadResult loaded = load()) {
            assertThat(conclusions(loaded, Ask.about("b"))).hasSize(1);
        }
    }

    private LoadResult load() {
        return new RulebookLoader(Book.ZONE, Limits.DEFAULT, kept).load(book.files(), (Generation) null);
    }

    private boolean found(Book book) {
        RuleSet rules =
                RuleSets.read(RulebookFiles.rules(book.files()), new Refusals()).orElseThrow();
        Optional<Compiled> found = kept.find(rules);
        found.ifPresent(Compiled::release);
        return found.isPresent();
    }

    private static List<Conclusion> conclusions(LoadResult loaded, Ask ask) {
        return loaded.rulebook().orElseThrow().fire(Book.NOW, List.of(ask)).conclusions();
    }
}
