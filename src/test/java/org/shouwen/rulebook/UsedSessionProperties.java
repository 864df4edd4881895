package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A session that has answered many questions answers the next exactly like one that never has. */
class UsedSessionProperties {

    private static final String RULES =
            """
            declare Known
                id : String @key
                colour : String @key @vocabulary("颜色")
            end
            declare Chain
                id : String @key
                length : int @key
            end
            rule "C01 What has a shade is known"
            when
                Ask( $id : id )
                Shade( id == $id, $colour : colour )
            then
                insertLogical( new Known( $id, $colour ) );
            end
            rule "C01 What says its colour is known too"
            when
                Ask( $id : id, $colour : colour, size == Size.LARGE )
            then
                insertLogical( new Known( $id, $colour ) );
            end
            rule "C02 The unknown are refused"
            when
                Ask( $id : id )
                not Known( id == $id )
            then
                insertLogical( new Reply( $id, "NO", "C02" ) );
            end
            rule "C03 Two of a colour are answered"
            when
                Known( $id : id, $colour : colour )
                exists Known( id != $id, colour == $colour )
            then
                insertLogical( new Reply( $id, "YES", "C03" ) );
            end
            rule "G05 Chains begin"
            when
                Ask( $id : id, count > 0 )
            then
                insertLogical( new Chain( $id, 1 ) );
            end
            rule "G05 Chains go on"
            when
                Ask( $id : id, $count : count )
                Chain( id == $id, $length : length, length < $count )
            then
                insertLogical( new Chain( $id, $length + 1 ) );
            end
            rule "G05 Long chains are counted"
            when
                Ask( $id : id )
                accumulate( $chain : Chain( id == $id ); $links : count( $chain ); $links > 2 )
            then
                insertLogical( new Reply( $id, "YES", "G05" ) );
            end
            """;

    private static LoadResult loaded;
    private static LoadResult loadedAgain;

    @BeforeContainer
    static void load() {
        loaded = book().load();
        loadedAgain = book().load();
        assertThat(loaded.problems()).isEmpty();
    }

    private static Book book() {
        return new Book().rules(RULES).shades("a", "RED", "b", "RED", "c", "GREEN", "d", "DARK_BLUE");
    }

    @AfterContainer
    static void close() {
        loaded.close();
        loadedAgain.close();
    }

    @Property(tries = 200)
    void answersAreTheSameHoweverOftenTheRulesAreCompiled(@ForAll("questions") List<Ask> question) {
        assertThat(inWords(loaded, question)).isEqualTo(inWords(loadedAgain, question));
    }

    /** Conclusions between rules are of a class of their own in each compilation. */
    private static String inWords(LoadResult loaded, List<Ask> question) {
        return loaded.rulebook().orElseThrow().fire(Book.NOW, question).toString();
    }

    @Property(tries = 300)
    void answersLikeAFreshOne(@ForAll("questions") List<Ask> question) {
        Generation used = loaded.generation().orElseThrow();
        try (Generation fresh = used.afresh()) {
            assertThat(used.fire(Book.NOW, question)).isEqualTo(fresh.fire(Book.NOW, question));
        }
    }

    @Provide
    Arbitrary<List<Ask>> questions() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        Arbitraries.of(Ask.Size.class),
                        Arbitraries.of("RED", "GREEN", "DARK_BLUE"),
                        Arbitraries.integers().between(0, 5))
                .as((id, size, colour, count) -> new Ask(id, size, colour, count, List.of()))
                .list()
                .ofMaxSize(6);
    }
}
