package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Problem;
import org.shouwen.table.TableShape;

class RefusalTest {

    private static final int FIRST_LINE_OF_RULE = lines(Book.HEAD + Book.SHADES) + 1;

    @Nested
    class Rules {

        static Stream<Arguments> conditions() {
            return Stream.of(
                    Arguments.of("Shade( id == $id, colour == \"RAD\" )", "RAD", "RED"),
                    Arguments.of("Shade( id == $id, colour in ( \"RED\", \"GREN\" ) )", "GREN", "GREEN"),
                    Arguments.of("Shade( id == $id, \"DARK_BLU\" == colour )", "DARK_BLU", "DARK_BLUE"),
                    Arguments.of("not Shade( id == $id, colour == \"RAD\" )", "RAD", "RED"),
                    Arguments.of("exists( Shade( id == $id, colour == \"RAD\" ) )", "RAD", "RED"),
                    Arguments.of("Ask( others contains \"RAD\" )", "RAD", "RED"),
                    Arguments.of("Ask( id == \"RAD\" )", "RAD", "RED"),
                    Arguments.of("Ask( $colour : colour, $colour != \"RAD\" )", "RAD", "RED"),
                    Arguments.of(
                            "accumulate( $s : Shade( id == $id, colour == \"RAD\" ); $n : count( $s ) )", "RAD", "RED"),
                    Arguments.of("Shade( ident == $id )", "ident", null),
                    Arguments.of("Shade( colr == $id )", "colr", "colour"),
                    Arguments.of("Shode( id == $id )", "Shode", "Shade"),
                    Arguments.of("Ask( id == 3 )", "3", null),
                    Arguments.of("Ask( size == Size.LARG )", "LARG", "LARGE"),
                    Arguments.of("Ask( size == \"LARGE\" )", "\"LARGE\"", null),
                    Arguments.of("Reply( code == $colour )", "code == $colour", null),
                    Arguments.of("eval( true )", "eval", null));
        }

        @ParameterizedTest
        @MethodSource("conditions")
        void refusesConditionsThatWouldNeverMatch(String condition, String found, String suggestion) {
            Problem problem = only(rule("C01 Bad", condition, "insertLogical( new Reply( $id, \"YES\", \"C01\" ) );"));

            assertThat(problem.file()).isEqualTo("rules/rules.drl");
            assertThat(problem.line()).isEqualTo(FIRST_LINE_OF_RULE + 3);
            assertThat(problem.found()).isEqualTo(found);
            assertThat(problem.suggestion()).isEqualTo(suggestion);
            assertThat(problem.message().zh()).contains("C01 Bad");
            assertThat(problem.message().en()).contains("C01 Bad");
        }

        static Stream<Arguments> conclusions() {
            return Stream.of(
                    Arguments.of("insertLogical( new Reply( $id, \"YSE\", \"C01\" ) );", "YSE", "YES"),
                    Arguments.of("insertLogical( new Reply( $id, \"YES\", \"C09\" ) );", "C09", "C01"),
                    Arguments.of(
                            "insertLogical( new Reply( \"DARK_BLU\", \"YES\", \"C01\" ) );", "DARK_BLU", "DARK_BLUE"),
                    Arguments.of(
                            "insertLogical( new Reply( $id, $id.isEmpty() ? \"YSE\" : \"NO\", \"C01\" ) );",
                            "YSE",
                            "YES"),
                    Arguments.of("insertLogical( new Reply( $id, $colour, \"C01\" ) );", "$colour", null),
                    Arguments.of("insert( new Reply( $id, \"YES\", \"C01\" ) );", null, null),
                    Arguments.of("drools.halt();", null, null),
                    Arguments.of("if ( true ) { insertLogical( new Reply( $id, \"YES\", \"C01\" ) ); }", null, null));
        }

        @ParameterizedTest
        @MethodSource("conclusions")
        void refusesConclusionsNobodyCouldUnderstand(String conclusion, String found, String suggestion) {
            Problem problem = only(rule("C01 Bad", "Shade( id == $id )", conclusion));

            assertThat(problem.line()).isEqualTo(FIRST_LINE_OF_RULE + 5);
            assertThat(problem.suggestion()).isEqualTo(suggestion);
            if (found != null) {
                assertThat(problem.found()).isEqualTo(found);
            }
        }

        static Stream<Arguments> forbidden() {
            String good =
                    rule("C01 Good", "Shade( id == $id )", "insertLogical( new Reply( $id, \"YES\", \"C01\" ) );");
            return Stream.of(
                    Arguments.of(good.replace("when", "salience 3 when"), "salience"),
                    Arguments.of(good.replace("when", "no-loop true when"), "no-loop"),
                    Arguments.of(good.replace("when", "agenda-group \"x\" when"), "agenda-group"),
                    Arguments.of(good.replace("when", "ruleflow-group \"x\" when"), "ruleflow-group"),
                    Arguments.of(good.replace("when", "activation-group \"x\" when"), "activation-group"),
                    Arguments.of(good.replace("when", "lock-on-active when"), "lock-on-active"),
                    Arguments.of(good.replace("when", "duration 3 when"), "duration"),
                    Arguments.of(good.replace("when", "timer ( int: 3s ) when"), "timer"),
                    Arguments.of(good.replace("when", "enabled false when"), "enabled"),
                    Arguments.of(good.replace("when", "date-effective \"1-Jan-2026\" when"), "date-effective"),
                    Arguments.of(good.replace("when", "@note( \"x\" ) when"), "@note"),
                    Arguments.of("global java.util.List list\n" + good, "global"),
                    Arguments.of("function int three() { return 3; }\n" + good, "function"),
                    Arguments.of("import function java.lang.Math.abs\n" + good, "import function"),
                    Arguments.of("query asked() Ask() end\n" + good, "query"));
        }

        @ParameterizedTest
        @MethodSource("forbidden")
        void refusesWhatMakesRulesHardToFollow(String text, String word) {
            assertThat(problems(text)).extracting(Problem::found).containsExactly(word);
            assertThat(problems(text)).extracting(Problem::line).doesNotContainNull();
        }

        @Test
        void refusesNamesWithoutAClause() {
            assertThat(only(rule("Red is yes", "Shade( id == $id )", YES)).found())
                    .isEqualTo("Red is yes");
            assertThat(only(rule("c01 Red is yes", "Shade( id == $id )", YES))
                            .message()
                            .zh())
                    .contains("条款");
        }

        @Test
        void refusesClausesNobodyWrote() {
            assertThat(only(rule("C01 C77 Red is yes", "Shade( id == $id )", YES))
                            .found())
                    .isEqualTo("C77");
        }

        @Test
        void refusesANameUsedInTwoFiles() {
            List<Problem> problems = Book.ofShades("a", "RED")
                    .drl("rules/z.drl", Book.HEAD + Book.ANSWER_BY_SHADE)
                    .problems();

            assertThat(problems).extracting(Problem::file).containsExactly("rules/z.drl");
            assertThat(problems).extracting(Problem::line).containsExactly(5);
            assertThat(problems.get(0).message().en()).contains("rules/shades.drl");
        }

        @Test
        void refusesARuleThatFiresWithoutACase() {
            String text =
                    """
                    rule "C01 A shade is a shade"
                    when
                        Shade( $id : id )
                    then
                        insertLogical( new Reply( $id, "YES", "C01" ) );
                    end
                    """;
            Problem problem = only(text);

            assertThat(problem.found()).isEqualTo("C01 A shade is a shade");
            assertThat(problem.line()).isEqualTo(FIRST_LINE_OF_RULE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "exists Ask( )\n Shade( $id : id )",
                    "not Reply( )\n Shade( $id : id )",
                    "Shade( $id : id )\n accumulate( $ask : Ask( ); $number : count( $ask ) )",
                    "Shade( $id : id )\n ( Ask( ) or not Ask( ) )"
                })
        void refusesARuleWhoseMatchWouldOutliveTheCase(String conditions) {
            Problem problem = only("rule \"C01 Left behind\"\nwhen\n %s\nthen\n %s\nend\n".formatted(conditions, YES));

            assertThat(problem.found()).isEqualTo("C01 Left behind");
            assertThat(problem.line()).isEqualTo(FIRST_LINE_OF_RULE);
            assertThat(problem.message().en()).contains("does not join the case");
        }

        @Test
        void namesEachRuleThatDoesNotCompile() {
            String text = rule("C01 Good", "Shade( id == $id )", YES)
                    + rule("C02 Too many words", "Shade( id == $id )", "insertLogical( new Reply( $id, \"YES\" ) );")
                    + rule("C03 Nobody", "Shade( id == $nobody )", YES);

            List<Problem> problems = problems(text);

            assertThat(problems).extracting(Problem::found).contains("C02 Too many words", "C03 Nobody");
            assertThat(problems).extracting(Problem::found).doesNotContain("C01 Good");
            assertThat(problems)
                    .extracting(Problem::line)
                    .containsOnly(FIRST_LINE_OF_RULE + 7, FIRST_LINE_OF_RULE + 14);
        }

        @Test
        void namesTheLineOfASyntaxError() {
            Problem problem = only("rule \"C01 Bad\"\nwhen\n  Ask( id == )\nthen\nend\n");

            assertThat(problem.line()).isEqualTo(FIRST_LINE_OF_RULE + 2);
        }

        @Test
        void namesTheLineOfAConclusionThatIsNotJava() {
            Problem problem =
                    only(rule("C01 Bad", "Shade( id == $id )", "insertLogical( new Reply( $id, \"YES\", \"C01\" );"));

            assertThat(problem.line()).isEqualTo(FIRST_LINE_OF_RULE + 5);
        }

        @Test
        void refusesAClassThatIsNotThereOrNotPublic() {
            String imports = "import org.shouwen.rulebook.Asc\nimport org.shouwen.rulebook.Limits\n";

            List<Problem> problems =
                    new Book().drl("rules/a.drl", Book.HEAD + imports).problems();

            assertThat(problems)
                    .extracting(Problem::found)
                    .containsExactly("org.shouwen.rulebook.Asc", "org.shouwen.rulebook.Limits");
            assertThat(problems).extracting(Problem::line).containsExactly(5, 6);
        }
    }

    @Nested
    class Encoding {

        @Test
        void refusesAnythingButUtf8WithLineAndByte() {
            byte[] gbk = "package a\n// 规则\n".getBytes(Charset.forName("GBK"));

            List<Problem> problems = new Book().file("rules/a.drl", gbk).problems();

            assertThat(problems).extracting(Problem::line).containsExactly(2);
            assertThat(problems.get(0).message().en()).contains("byte offset 13");
        }

        @Test
        void readsPastAByteOrderMark() {
            String text = "\uFEFF" + Book.HEAD + Book.SHADES + Book.ANSWER_BY_SHADE;

            assertThat(new Book().drl("rules/a.drl", text).shades("a", "RED").problems())
                    .isEmpty();
        }
    }

    @Nested
    class Types {

        static Stream<Arguments> declarations() {
            return Stream.of(
                    Arguments.of(
                            Book.SHADES.replace("@hitPolicy", "").replace("@sheet(", "@hitPolicy(\"FRIST\") @sheet("),
                            "FRIST",
                            "FIRST"),
                    Arguments.of(Book.SHADES.replace("@sheet(", "@role( event ) @sheet("), "@role", null),
                    Arguments.of(Book.SHADES.replace("@optional", "@optionel"), "@optionel", "optional"),
                    Arguments.of(Book.SHADES.replace("@column(\"颜色\")", ""), "colour", null),
                    Arguments.of(Book.SHADES.replace("Integer", "Thread"), "weight", null),
                    Arguments.of(Book.SHADES.replace("Integer", "int"), "weight", null),
                    Arguments.of(Book.SHADES.replace("@optional", "@optional @leest(1)"), "@leest", "least"),
                    Arguments.of(Book.SHADES.replace("@optional", "@optional @least"), "@least", null),
                    Arguments.of(Book.SHADES.replace("@optional", "@optional @least(\"one\")"), "@least", null),
                    Arguments.of(Book.SHADES.replace("@key", "@key @least(1)"), "@least", null),
                    Arguments.of(Book.SHADES.replace("@optional", "@optional(\"color\")"), "@optional", null),
                    Arguments.of(Book.SHADES.replace("@optional", "@optional(\"weight\")"), "@optional", null),
                    Arguments.of(Book.SHADES.replace("@optional", "@optional(\"id=RED\")"), "@optional", null),
                    Arguments.of(Book.SHADES.replace("@key", ""), "Shade", null),
                    Arguments.of(Book.SHADES.replace("@key", "@key @optional"), "Shade", null),
                    Arguments.of(Book.SHADES + "declare Known\n id : String @column(\"x\")\nend\n", "@column", null),
                    Arguments.of(Book.SHADES + "declare Known\n @expires( 1h )\n id : String\nend\n", "@expires", null),
                    Arguments.of(Book.SHADES + "declare Known\n id : Nothing\nend\n", "Nothing", null),
                    Arguments.of(Book.SHADES + "declare Known extends Shade\n more : String\nend\n", "extends", null),
                    Arguments.of(Book.SHADES + "declare Shade\n id : String\nend\n", "Shade", null));
        }

        @ParameterizedTest
        @MethodSource("declarations")
        void refusesDeclarationsNobodyCouldFill(String declarations, String found, String suggestion) {
            List<Problem> problems = new Book()
                    .drl("rules/rules.drl", Book.HEAD + declarations)
                    .shades("a", "RED")
                    .problems();

            assertThat(problems).extracting(Problem::found).containsExactly(found);
            assertThat(problems).extracting(Problem::suggestion).containsExactly(suggestion);
            assertThat(problems).extracting(Problem::line).doesNotContainNull();
        }

        @Test
        void refusesATypeWithoutItsSheetAndNamesTheSheetsFound() {
            Book book = new Book()
                    .drl(
                            "rules/rules.drl",
                            Book.HEAD
                                    + Book.SHADES
                                    + Book.SHADES.replace("Shade", "Hue").replace("色表", "色表二"))
                    .shades("a", "RED");

            List<Problem> problems = book.problems();

            assertThat(problems).extracting(Problem::found).containsExactly("色表二");
            assertThat(problems).extracting(Problem::suggestion).containsExactly("色表");
        }

        @Test
        void refusesASheetInTwoWorkbooks() {
            List<Problem> problems = Book.ofShades("a", "RED")
                    .sheet("more.xlsx", Book.SHADE, List.of(Map.of("id", "b", "colour", "RED")))
                    .problems();

            assertThat(problems).extracting(Problem::file).containsExactly("decision-tables/more.xlsx");
            assertThat(problems.get(0).message().en()).contains("decision-tables/colours.xlsx");
        }

        @Test
        void refusesASheetNoTypeDeclares() {
            TableShape other = new TableShape(
                    "Other",
                    "别的",
                    HitPolicy.UNIQUE,
                    List.of(new Column("id", "牌", CellType.TEXT, false, true, false, null)));

            List<Problem> problems = Book.ofShades("a", "RED")
                    .sheet("other.xlsx", other, List.of(Map.of("id", "x")))
                    .problems();

            assertThat(problems).extracting(Problem::sheet).containsExactly("别的");
        }

        @Test
        void refusesAFractionWhereAWholeNumberIsNeeded() {
            List<Problem> problems = new Book()
                    .rules(Book.ANSWER_BY_SHADE)
                    .sheet(
                            "colours.xlsx",
                            Book.SHADE,
                            List.of(Map.of("id", "a", "colour", "RED", "weight", new java.math.BigDecimal("2.5"))))
                    .problems();

            assertThat(problems).extracting(Problem::found).containsExactly("2.5");
            assertThat(problems).extracting(Problem::sheet).containsExactly("色表");
            assertThat(problems).extracting(Problem::cell).containsExactly("C3");
        }

        @Test
        void refusesACellBelowTheLeastOfItsColumn() {
            List<Problem> problems = new Book()
                    .drl("rules/a.drl", Book.HEAD + Book.SHADES.replace("@optional", "@optional @least(1)"))
                    .sheet(
                            "colours.xlsx",
                            Book.SHADE,
                            List.of(Map.of("id", "a", "colour", "RED", "weight", java.math.BigDecimal.ZERO)))
                    .problems();

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo("decision-tables/colours.xlsx");
                assertThat(problem.sheet()).isEqualTo("色表");
                assertThat(problem.cell()).isEqualTo("C3");
                assertThat(problem.found()).isEqualTo("0");
                assertThat(problem.message().zh()).isEqualTo("「分量」应是不小于 1 的整数。");
            });
        }

        @Test
        void refusesAWordNobodyKnowsBesideWhichACellWereToBeBlank() {
            List<Problem> problems = new Book()
                    .drl("rules/a.drl", Book.HEAD + Book.SHADES.replace("@optional", "@optional(\"colour=REDD\")"))
                    .shades("a", "RED")
                    .problems();

            assertThat(problems)
                    .filteredOn(problem -> problem.file().equals("rules/a.drl"))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.found()).isEqualTo("REDD");
                        assertThat(problem.suggestion()).isEqualTo("RED");
                        assertThat(problem.line()).isNotNull();
                    });
        }

        @Test
        void refusesWordsThatAreNoConstantsOfTheColumnsEnum() {
            String text = Book.HEAD
                    + """
                    declare Fit
                        @sheet("尺寸")
                        id : String @column("牌") @key
                        size : Size @column("尺寸") @vocabulary("颜色")
                    end
                    """;
            TableShape fit = new TableShape(
                    "Fit",
                    "尺寸",
                    HitPolicy.UNIQUE,
                    List.of(
                            new Column("id", "牌", CellType.TEXT, false, true, false, null),
                            new Column("size", "尺寸", CellType.WORD, false, false, false, "颜色")));

            List<Problem> problems = new Book()
                    .drl("rules/a.drl", text)
                    .sheet("fit.xlsx", fit, List.of(Map.of("id", "a", "size", "RED")))
                    .problems();

            assertThat(problems).extracting(Problem::found).contains("RED", "GREEN", "DARK_BLUE");
            assertThat(problems.get(0).message().en()).contains("Size");
        }
    }

    @Test
    void listsEveryFaultOfEveryFileAtOnceInReadingOrder() {
        List<Problem> problems = new Book()
                .rules(rule("C01 Bad", "Shade( id == $id, colour == \"RAD\" )", YES)
                        + rule("C02 Bad", "Shade( idd == $id )", YES))
                .file("decision-tables/colours.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8))
                .problems();

        assertThat(problems).extracting(Problem::found).contains("RAD", "idd");
        assertThat(problems).extracting(Problem::file).contains("decision-tables/colours.xlsx");
        assertThat(problems).isSortedAccordingTo(Problem.IN_READING_ORDER);
    }

    private static final String YES = "insertLogical( new Reply( $id, \"YES\", \"C01\" ) );";

    private static String rule(String name, String condition, String conclusion) {
        return "rule \"%s\"\nwhen\n    Ask( $id : id, $colour : colour )\n    %s\nthen\n    %s\nend\n"
                .formatted(name, condition, conclusion);
    }

    private static List<Problem> problems(String rules) {
        return new Book().rules(rules).shades("a", "RED").problems();
    }

    private static Problem only(String rules) {
        List<Problem> problems = problems(rules);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }
}
