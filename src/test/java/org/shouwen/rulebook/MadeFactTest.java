package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shouwen.table.Column;
import org.shouwen.table.Origin;
import org.shouwen.table.Problem;
import org.shouwen.table.Table;

@DisplayName("A fact made of rows")
class MadeFactTest {

    private static final String IMPORTS =
            """
            package sample
            import org.shouwen.rulebook.Ask
            import org.shouwen.rulebook.Reply
            import org.shouwen.rulebook.Weights
            import org.shouwen.rulebook.Weights.Weighed
            """;

    private static final String WEIGHED = IMPORTS
            + """
                    declare Balance
                        id : String @key
                        weighed : Weighed
                    end
                    rule "C01 What is asked is weighed"
                    when
                        Ask( $id : id, $count : count )
                        $weights : Weights( )
                    then
                        insertLogical( new Balance( $id, $weights.of( $count ) ) );
                    end
                    rule "C02 What can be weighed is answered"
                    when
                        Balance( $id : id, weighed.enough == true )
                    then
                        insertLogical( new Reply( $id, "YES", "C02" ) );
                    end
                    """;

    private static Book weighing(Integer... grams) {
        return Weights.in(new Book().drl("rules/weights.drl", WEIGHED), grams);
    }

    private static Ask about(int grams) {
        return new Ask("a", Ask.Size.SMALL, "RED", grams, List.of());
    }

    @Test
    void isThereForRulesAndItsRowsAreNamed() {
        try (LoadResult loaded = weighing(5, 2, 1).load()) {
            Rulebook rulebook = loaded.rulebook().orElseThrow(() -> new AssertionError(loaded.problems()));

            Firing firing = rulebook.fire(Book.NOW, List.of(about(6)));

            assertThat(firing.conclusions())
                    .extracting(Conclusion::rule, Conclusion::rows)
                    .containsExactly(
                            tuple("C01 What is asked is weighed", rows(3, 4)),
                            tuple("C02 What can be weighed is answered", rows(3, 4)));
            assertThat(rulebook.fire(Book.NOW, List.of(about(9))).conclusions())
                    .extracting(Conclusion::rule)
                    .containsExactly("C01 What is asked is weighed");
        }
    }

    private static List<Origin> rows(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(row -> new Origin("weights.xlsx", "砝码", row, String.valueOf(row == 3 ? 5 : row == 4 ? 2 : 1)))
                .toList();
    }

    @Test
    void hasSheetsLikeAnyOther() {
        try (LoadResult loaded = weighing(5, 2).load()) {
            List<Table> tables = loaded.rulebook().orElseThrow().tables();

            assertThat(tables).extracting(Table::workbook).containsExactly("weights.xlsx");
            assertThat(tables.get(0).rows()).hasSize(2);
            assertThat(tables.get(0).shape().columns())
                    .extracting(Column::heading)
                    .containsExactly("克");
        }
    }

    @Test
    void isMadeOfTheRowsThatHold() {
        Book book = new Book()
                .drl("rules/weights.drl", WEIGHED)
                .sheet(
                        "weights.xlsx",
                        Weights.SHAPE,
                        List.of(Map.of("grams", 5, "失效日期", LocalDate.of(2026, 12, 31)), Map.of("grams", 1)));
        try (LoadResult loaded = book.load()) {
            Rulebook rulebook = loaded.rulebook().orElseThrow();

            assertThat(rulebook.fire(Book.NOW, List.of(about(5))).conclusions()).hasSize(2);
            assertThat(rulebook.fire(Instant.parse("2027-01-01T02:00:00Z"), List.of(about(5)))
                            .conclusions())
                    .hasSize(1);
            assertThat(rulebook.fire(Book.NOW, List.of(about(5))).conclusions()).hasSize(2);
        }
    }

    @Test
    void isFoundThroughAnImportOfAWholePackage() {
        String drl = WEIGHED.replace(
                "import org.shouwen.rulebook.Weights\nimport org.shouwen.rulebook.Weights.Weighed\n",
                "import org.shouwen.rulebook.*\nimport org.shouwen.rulebook.Weights.Weighed\n");

        try (LoadResult loaded =
                Weights.in(new Book().drl("rules/weights.drl", drl), 5).load()) {
            Rulebook rulebook = loaded.rulebook().orElseThrow(() -> new AssertionError(loaded.problems()));

            assertThat(rulebook.fire(Book.NOW, List.of(about(5))).conclusions()).hasSize(2);
        }
    }

    @Test
    void isRefusedWithTheCellWhereItsRowsDoNotFit() {
        assertThat(weighing(5, 0).problems())
                .singleElement()
                .extracting(Problem::file, Problem::sheet, Problem::cell, Problem::found, Problem::suggestion)
                .containsExactly("decision-tables/weights.xlsx", "砝码", "A4", "0", "1");
    }

    @Test
    void needsItsSheets() {
        Book without = new Book().drl("rules/weights.drl", WEIGHED).shades("a", "RED");

        assertThat(without.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("rules/weights.drl");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.found()).isEqualTo("砝码");
        });
    }

    @Test
    void hasItsSheetsAlone() {
        String declared =
                """
                declare Weight
                    @sheet("砝码")
                    grams : int @column("克") @key
                end
                """;
        Book twice = Weights.in(
                new Book().drl("rules/weights.drl", WEIGHED.replace("declare B", declared + "declare B")), 5);

        assertThat(twice.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("rules/weights.drl");
            assertThat(problem.found()).isEqualTo("砝码");
            assertThat(problem.message().en()).contains("Weights");
        });
    }

    @Test
    void isNotAskedForWhereNoRuleNamesIt() {
        try (LoadResult loaded = Book.ofShades("a", "RED").load()) {
            assertThat(loaded.problems()).isEmpty();
        }
    }

    @Test
    void mustBeJoinedWithACaseLikeRows() {
        String alone = IMPORTS
                + """
                        rule "C01 Weights are there"
                        when
                            exists Weights( )
                        then
                            insertLogical( new Reply( "x", "YES", "C01" ) );
                        end
                        """;

        assertThat(Weights.in(new Book().drl("rules/weights.drl", alone), 5).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("does not join the case"));
    }
}
