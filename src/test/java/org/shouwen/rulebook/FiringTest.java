package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Origin;
import org.shouwen.table.TableShape;

class FiringTest {

    @Test
    void concludesFromTheRowAndNamesIt() {
        try (LoadResult loaded = Book.ofShades("a", "GREEN", "b", "RED").load()) {
            Ask ask = Ask.about("b");

            Firing firing = rulebook(loaded).fire(Book.NOW, List.of(ask));

            assertThat(firing.conclusions())
                    .containsExactly(new Conclusion(
                            new Reply("b", "YES", "C01"),
                            "C01 A red shade is answered with yes",
                            List.of("C01"),
                            List.of(new Origin("colours.xlsx", "色表", 4, "b")),
                            List.of(ask)));
        }
    }

    @Test
    void concludesNothingWhereNoRowMatches() {
        try (LoadResult loaded = Book.ofShades("a", "GREEN").load()) {
            assertThat(Book.concluded(rulebook(loaded), Ask.about("a"), Ask.about("c")))
                    .isEmpty();
        }
    }

    /** As in the threads of a pool, whose loader does not see into a packaged jar. */
    @Test
    void entersTheEngineWithItsOwnLoaderWhateverTheThreadHas() {
        ClassLoader blind = new ClassLoader(null) {};
        AtomicReference<ClassLoader> within = new AtomicReference<>();
        Collection<Ask> facts = new AbstractList<>() {
            @Override
            public Ask get(int place) {
                within.set(Thread.currentThread().getContextClassLoader());
                return Ask.about("b");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (LoadResult loaded = Book.ofShades("b", "RED").load()) {
            thread.setContextClassLoader(blind);

            rulebook(loaded).fire(Book.NOW, facts);

            assertThat(thread.getContextClassLoader()).isSameAs(blind);
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(within.get()).isSameAs(KieServices.class.getClassLoader());
    }

    @Test
    void explainsThroughConclusionsInBetween() {
        String rules =
                """
                declare Known
                    id : String @key
                end
                rule "C01 What has a shade is known"
                when
                    Ask( $id : id )
                    Shade( id == $id )
                then
                    insertLogical( new Known( $id ) );
                end
                rule "C02 G05 What is known is answered"
                when
                    Known( $id : id )
                then
                    insertLogical( new Reply( $id, "YES", "C02" ) );
                end
                rule "C03 Where anything is known a large one is answered too"
                when
                    Ask( $id : id, size == Size.LARGE )
                    exists Known( )
                then
                    insertLogical( new Reply( $id, "NO", "C03" ) );
                end
                """;
        try (LoadResult loaded = new Book().rules(rules).shades("a", "RED").load()) {
            Ask small = Ask.about("a");
            Ask large = new Ask("x", Ask.Size.LARGE, "GREEN", 1, List.of());

            List<Conclusion> conclusions =
                    rulebook(loaded).fire(Book.NOW, List.of(large, small)).conclusions();

            assertThat(conclusions).hasSize(3);
            assertThat(conclusions.get(1).clauses()).containsExactly("C02", "G05");
            assertThat(conclusions.get(1).facts()).containsExactly(small);
            assertThat(conclusions.get(1).rows()).extracting(Origin::row).containsExactly(3);
            assertThat(conclusions.get(2).facts()).containsExactly(large, small);
            assertThat(conclusions.get(2).rows()).extracting(Origin::row).containsExactly(3);
        }
    }

    @Test
    void unitesSeveralReasonsForOneConclusionUnderTheFirstRule() {
        String rules =
                """
                rule "C01 A shade is answered"
                when
                    Ask( $id : id )
                    Shade( id == $id )
                then
                    insertLogical( new Reply( $id, "YES", "C01" ) );
                end
                rule "C02 So is a large one"
                when
                    Ask( $id : id, size == Size.LARGE )
                then
                    insertLogical( new Reply( $id, "YES", "C01" ) );
                end
                """;
        try (LoadResult loaded = new Book().rules(rules).shades("a", "RED").load()) {
            Ask small = Ask.about("a");
            Ask large = new Ask("a", Ask.Size.LARGE, "GREEN", 1, List.of());

            List<Conclusion> conclusions =
                    rulebook(loaded).fire(Book.NOW, List.of(small, large)).conclusions();

            assertThat(conclusions).hasSize(1);
            assertThat(conclusions.get(0).rule()).isEqualTo("C01 A shade is answered");
            assertThat(conclusions.get(0).facts()).containsExactly(small, large);
            assertThat(conclusions.get(0).rows()).hasSize(1);
        }
    }

    @Test
    void takesConclusionsInBetweenWithEqualKeysForOne() {
        String rules =
                """
                declare Known
                    id : String @key
                    remark : String
                end
                rule "C01 A shade is known"
                when
                    Ask( $id : id )
                    Shade( id == $id )
                then
                    insertLogical( new Known( $id, "by its shade" ) );
                end
                rule "C02 So is a large one"
                when
                    Ask( $id : id, size == Size.LARGE )
                then
                    insertLogical( new Known( $id, "by its size" ) );
                end
                """;
        try (LoadResult loaded = new Book().rules(rules).shades("a", "RED").load()) {
            Ask ask = new Ask("a", Ask.Size.LARGE, "GREEN", 1, List.of());

            assertThat(rulebook(loaded).fire(Book.NOW, List.of(ask)).conclusions())
                    .singleElement()
                    .satisfies(known -> {
                        assertThat(known.value()).hasToString("Known( id=a, remark=by its shade )");
                        assertThat(known.rule()).isEqualTo("C01 A shade is known");
                        assertThat(known.rows()).hasSize(1);
                    });
        }
    }

    @Test
    void countsOnlyTheUpperOfTwoRowsWhereTheFirstWins() {
        String shades = Book.SHADES.replace("@sheet", "@hitPolicy(\"FIRST\") @sheet");
        try (LoadResult loaded = new Book()
                .drl("rules/rules.drl", Book.HEAD + shades + Book.ANSWER_BY_SHADE)
                .shades("a", "RED", "b", "GREEN", "a", "GREEN", "b", "RED")
                .load()) {
            assertThat(Book.concluded(rulebook(loaded), Ask.about("a"), Ask.about("b")))
                    .containsExactly(new Reply("a", "YES", "C01"));
        }
    }

    @Test
    void leavesOutWhatWasConcludedAndWithdrawnAgain() {
        String rules =
                """
                rule "C01 Nobody objects, so yes"
                when
                    Ask( $id : id )
                    not Reply( to == $id, code == "NO" )
                then
                    insertLogical( new Reply( $id, "YES", "C01" ) );
                end
                rule "C02 A small one is objected to"
                when
                    Ask( $id : id, size == Size.SMALL )
                then
                    insertLogical( new Reply( $id, "NO", "C02" ) );
                end
                """;
        try (LoadResult loaded = new Book().rules(rules).shades("a", "RED").load()) {
            assertThat(Book.concluded(rulebook(loaded), Ask.about("a"))).containsExactly(new Reply("a", "NO", "C02"));
        }
    }

    @Test
    void countsEqualFactsEachForItself() {
        String rules =
                """
                rule "C01 Two of a kind are answered"
                when
                    $first : Ask( $id : id )
                    Ask( this != $first, id == $id )
                then
                    insertLogical( new Reply( $id, "YES", "C01" ) );
                end
                rule "C02 All are counted"
                when
                    Ask( $id : id )
                    accumulate( $ask : Ask( id == $id ); $count : count( $ask ); $count == 2 )
                then
                    insertLogical( new Reply( $id, "NO", "C02" ) );
                end
                """;
        try (LoadResult loaded = new Book().rules(rules).shades("a", "RED").load()) {
            Firing firing = rulebook(loaded).fire(Book.NOW, List.of(Ask.about("a"), Ask.about("a")));

            assertThat(firing.conclusions()).extracting(Conclusion::value).contains(new Reply("a", "NO", "C02"));
            assertThat(firing.conclusions())
                    .filteredOn(conclusion -> conclusion.clauses().contains("C02"))
                    .allSatisfy(conclusion -> assertThat(conclusion.facts()).hasSize(2));
        }
    }

    @Test
    void takesAnObjectBroughtTwiceForOne() {
        try (LoadResult loaded = Book.ofShades("a", "RED").load()) {
            Ask ask = Ask.about("a");

            assertThat(Book.concluded(rulebook(loaded), ask, ask)).hasSize(1);
            assertThat(Book.concluded(rulebook(loaded), ask)).hasSize(1);
        }
    }

    @Test
    void endsRulesThatKeepFiring() {
        try (LoadResult loaded = counting().load(new Limits(200, Duration.ofSeconds(20)))) {
            assertThatThrownBy(() -> rulebook(loaded).fire(Book.NOW, List.of(Ask.about("a"))))
                    .isInstanceOf(RulebookException.class)
                    .hasMessageContaining("210 rules fired")
                    .extracting(thrown -> ((RulebookException) thrown).rule())
                    .isEqualTo("C01 One more");
        }
    }

    @Test
    void letsRulesFireMoreOftenTheMoreFactsThereAre() {
        String rules =
                """
                rule "C01 Answers"
                when
                    Ask( $id : id )
                then
                    insertLogical( new Reply( $id, "YES", "C01" ) );
                end
                """;
        List<Ask> many = IntStream.range(0, 100)
                .mapToObj(number -> Ask.about("a" + number))
                .toList();
        try (LoadResult loaded =
                new Book().rules(rules).shades("a", "RED").load(new Limits(5, Duration.ofSeconds(20)))) {
            assertThat(rulebook(loaded).fire(Book.NOW, many).conclusions()).hasSize(100);
        }
    }

    @Test
    void endsRulesThatUseUpTheirTime() {
        try (LoadResult loaded = counting().load(new Limits(Integer.MAX_VALUE - 1, Duration.ofMillis(100)))) {
            assertThatThrownBy(() -> rulebook(loaded).fire(Book.NOW, List.of(Ask.about("a"))))
                    .isInstanceOf(RulebookException.class)
                    .hasMessageContaining("100 ms");
        }
    }

    @Test
    void namesTheRuleThatFailsAndAnswersTheNextQuestion() {
        String rules =
                """
                rule "C01 Shares out"
                when
                    Ask( $id : id, $count : count )
                then
                    insertLogical( new Reply( String.valueOf( 6 / $count ), "YES", "C01" ) );
                end
                """;
        try (LoadResult loaded = new Book().rules(rules).shades("a", "RED").load()) {
            Ask none = new Ask("a", Ask.Size.SMALL, "RED", 0, List.of());

            assertThatThrownBy(() -> rulebook(loaded).fire(Book.NOW, List.of(none, Ask.about("b"))))
                    .isInstanceOf(RulebookException.class)
                    .hasMessageContaining("C01 Shares out")
                    .hasRootCauseInstanceOf(ArithmeticException.class);
            assertThat(Book.concluded(rulebook(loaded), Ask.about("a"))).containsExactly(new Reply("6", "YES", "C01"));
        }
    }

    @Test
    void namesTheRuleOfAConditionThatFails() {
        String rules =
                """
                rule "C01 Shares out"
                when
                    Ask( $id : id, 6 / count > 2 )
                then
                    insertLogical( new Reply( $id, "YES", "C01" ) );
                end
                """;
        try (LoadResult loaded = new Book().rules(rules).shades("a", "RED").load()) {
            Ask none = new Ask("a", Ask.Size.SMALL, "RED", 0, List.of());

            assertThatThrownBy(() -> rulebook(loaded).fire(Book.NOW, List.of(none)))
                    .isInstanceOf(RulebookException.class)
                    .extracting(thrown -> ((RulebookException) thrown).rule())
                    .isEqualTo("C01 Shares out");
        }
    }

    @Test
    void mayAskWhetherTheListOfARowHasAValueThatIsMissing() {
        String rules =
                """
                declare Palette
                    @sheet("盘")
                    id : String      @column("盘号") @key
                    colours : List   @column("诸色") @list
                end
                rule "C01 A palette without that colour"
                when
                    Ask( $id : id, $colour : colour )
                    Palette( id == $id, colours not contains $colour )
                then
                    insertLogical( new Reply( $id, "YES", "C01" ) );
                end
                """;
        TableShape palette = new TableShape(
                "Palette",
                "盘",
                HitPolicy.UNIQUE,
                List.of(
                        new Column("id", "盘号", CellType.TEXT, false, true, false, null),
                        new Column("colours", "诸色", CellType.TEXT, true, false, false, null)));
        Book book = new Book()
                .drl(
                        "rules/rules.drl",
                        Book.HEAD.replace("package sample", "package sample\nimport java.util.List") + rules)
                .sheet("colours.xlsx", palette, List.of(Map.of("id", "a", "colours", List.of("red", "green"))));
        try (LoadResult loaded = book.load()) {
            assertThat(Book.concluded(rulebook(loaded), Ask.about("a").in(null)))
                    .containsExactly(new Reply("a", "YES", "C01"));
        }
    }

    private static Book counting() {
        return new Book()
                .rules(
                        """
                        declare Count
                            number : int @key
                        end
                        rule "C02 The first"
                        when
                            Ask( $count : count )
                        then
                            insertLogical( new Count( $count ) );
                        end
                        rule "C01 One more"
                        when
                            Count( $number : number )
                        then
                            insertLogical( new Count( $number + 1 ) );
                        end
                        """)
                .shades("a", "RED");
    }

    private static Rulebook rulebook(LoadResult loaded) {
        assertThat(loaded.problems()).isEmpty();
        return loaded.rulebook().orElseThrow();
    }
}
