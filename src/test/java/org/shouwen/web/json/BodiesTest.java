package org.shouwen.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.decision.UnknownCode;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Channel;

class BodiesTest {

    record Note(
            String text,
            @Nullable OffsetDateTime asOf,
            @Nullable Instant at,
            @Nullable Channel channel,
            boolean urgent,
            @Nullable Boolean satisfied,
            List<String> departments,
            List<LedgerFact> ledger) {}

    private final Bodies bodies = new Bodies();

    @Nested
    @DisplayName("A good body")
    class Good {

        @Test
        void givesTheRecord() {
            Note note = read(
                    """
                    {"text": "水", "asOf": "2026-11-23T10:05:00+08:00", "at": "2026-11-23T10:05:00+08:00", "channel": "PHONE",
                     "urgent": true, "satisfied": false, "departments": ["A", "B"],
                     "ledger": [{"type": "ACCEPTED", "at": "2026-11-23T10:06:00Z", "department": "ORDER"}]}""");

            assertThat(note)
                    .isEqualTo(new Note(
                            "水",
                            OffsetDateTime.parse("2026-11-23T10:05:00+08:00"),
                            Instant.parse("2026-11-23T02:05:00Z"),
                            Channel.PHONE,
                            true,
                            false,
                            List.of("A", "B"),
                            List.of(new LedgerFact.Accepted(
                                    Instant.parse("2026-11-23T10:06:00Z"), "ORDER", null, null))));
        }

        @Test
        void mayLeaveOutWhatIsOptional() {
            assertThat(read("{\"text\": \"x\"}"))
                    .isEqualTo(new Note("x", null, null, null, false, null, List.of(), List.of()));
        }

        @Test
        void mayWriteNullForWhatItLeavesOut() {
            assertThat(read("{\"text\": \"x\", \"urgent\": null, \"departments\": null, \"channel\": null}"))
                    .isEqualTo(new Note("x", null, null, null, false, null, List.of(), List.of()));
        }

        @Test
        void mayHaveFourThousandCharactersOfAnyPlane() {
            String longest = "𠀀".repeat(4_000);

            assertThat(read("{\"text\": \"" + longest + "\"}").text()).isEqualTo(longest);
        }

        @Test
        void mayHaveLineBreaks() {
            assertThat(read("{\"text\": \"a\\n\\tb\"}").text()).isEqualTo("a\n\tb");
        }
    }

    @Nested
    @DisplayName("A body of the wrong shape")
    class Wrong {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                {}                                          | /text
                {"text": null}                              | /text
                {"text": " "}                               | /text
                {"text": 1}                                 | /text
                {"text": true}                              | /text
                {"text": ["x"]}                             | /text
                {"text": "a\\u0000b"}                       | /text
                {"text": "\\ud800"}                         | /text
                {"text": "x", "urgent": "true"}             | /urgent
                {"text": "x", "urgent": 1}                  | /urgent
                {"text": "x", "channel": 0}                 | /channel
                {"text": "x", "departments": "A"}           | /departments
                {"text": "x", "departments": ["A", null]}   | /departments/1
                {"text": "x", "departments": ["A", 7]}      | /departments/1
                {"text": "x", "asOf": "2026-11-23T10:05:00"} | /asOf
                {"text": "x", "asOf": "2026-11-23"}         | /asOf
                {"text": "x", "asOf": 1763863500}           | /asOf
                {"text": "x", "asOf": "1999-12-31T23:59:59Z"} | /asOf
                {"text": "x", "at": "2100-01-01T00:00:00Z"} | /at
                {"text": "x", "at": "2026-02-30T00:00:00Z"} | /at
                {"text": "x", "ledger": {}}                 | /ledger
                {"text": "x", "ledger": [1]}                | /ledger/0
                {"text": "x", "ledger": [{"at": "2026-11-23T10:05:00Z"}]} | /ledger/0/type
                {"text": "x", "ledger": [{"type": "SERVED_DIRECTLY", "at": "2026-11-23T10:05:00Z"}]} | /ledger/0/by
                {"text": "x", "ledger": [{"type": "SERVED_DIRECTLY", "by": "E-1"}]} | /ledger/0/at
                {"text": "x", "a/b~c": 1}                   | /a~1b~0c
                """)
        void isRefusedAtItsPlace(String body, String pointer) {
            assertThat(faultsOf(body)).extracting(Fault::pointer).containsExactly(pointer);
        }

        @Test
        void isToldTheFieldProbablyMeant() {
            assertThat(faultsOf("{\"text\": \"x\", \"chanel\": \"PHONE\"}"))
                    .singleElement()
                    .extracting(fault -> fault.message().en())
                    .isEqualTo("there is no such field; did you mean channel?");
        }

        @Test
        void isToldAllItsFaultsAtOnce() {
            assertThat(faultsOf("{\"urgent\": \"yes\", \"asOf\": \"now\", \"channel\": \"FAX\"}"))
                    .extracting(Fault::pointer)
                    .containsExactlyInAnyOrder("/text", "/urgent", "/asOf", "/channel");
        }

        @Test
        void isToldNoMoreThanAHundredFaults() {
            String elements = "1,".repeat(10_000) + "1";

            assertThat(faultsOf("{\"text\": \"x\", \"departments\": [" + elements + "]}"))
                    .hasSize(100);
        }

        @Test
        void isRefusedOneCharacterTooLong() {
            assertThat(faultsOf("{\"text\": \"" + "字".repeat(4_001) + "\"}")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "[]",
                    "1",
                    "\"x\"",
                    "{",
                    "{\"text\": \"x\"} {}",
                    "{\"text\": NaN}",
                    "{'text': 'x'}"
                })
        void isRefusedAsAWhole(String body) {
            assertThat(faultsOf(body)).extracting(Fault::pointer).containsExactly("");
        }

        @Test
        void isRefusedWithAFieldTwice() {
            assertThat(faultsOf("{\"text\": \"x\", \"text\": \"y\"}"))
                    .singleElement()
                    .extracting(fault -> fault.message().en())
                    .asString()
                    .contains("text");
        }

        @Test
        void isRefusedIfNestedWithoutEnd() {
            assertThat(faultsOf("{\"text\": " + "[".repeat(100_000))).hasSize(1);
        }

        @Test
        void isRefusedInAnyOtherEncodingThanUnicode() {
            assertThatThrownBy(() ->
                            bodies.read("{\"text\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1), Note.class))
                    .isInstanceOf(InvalidBody.class);
        }
    }

    @Nested
    @DisplayName("A code nobody knows")
    class Unknown {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                {"text": "x", "channel": "PHON"}        | /channel       | "PHON" 不是已知代码，是否想写 PHONE？可用：PHONE, VISIT, ON_SITE, ONLINE
                {"text": "x", "channel": "phone"}       | /channel       | "phone" 不是已知代码，是否想写 PHONE？可用：PHONE, VISIT, ON_SITE, ONLINE
                {"text": "x", "channel": "BOTTLE_MAIL"} | /channel       | "BOTTLE_MAIL" 不是已知代码；可用：PHONE, VISIT, ON_SITE, ONLINE
                """)
        void isAnsweredWithTheKnownOnes(String body, String pointer, String message) {
            assertThatThrownBy(() -> read(body))
                    .asInstanceOf(type(UnknownCode.class))
                    .extracting(refusal -> refusal.places().get(0))
                    .satisfies(place -> {
                        assertThat(place.pointer()).isEqualTo(pointer);
                        assertThat(place.message().zh()).isEqualTo(message);
                    });
        }

        @Test
        void mayBeTheTypeOfAFact() {
            assertThatThrownBy(() -> read("{\"text\": \"x\", \"ledger\": [{\"type\": \"ACEPTED\"}]}"))
                    .asInstanceOf(type(UnknownCode.class))
                    .extracting(refusal -> refusal.places().get(0).message().en())
                    .asString()
                    .contains("did you mean ACCEPTED?");
        }
    }

    private Note read(String body) {
        return bodies.read(body.getBytes(StandardCharsets.UTF_8), Note.class);
    }

    private List<Fault> faultsOf(String body) {
        try {
            throw new AssertionError("accepted: " + read(body));
        } catch (InvalidBody refused) {
            return refused.faults();
        }
    }
}
