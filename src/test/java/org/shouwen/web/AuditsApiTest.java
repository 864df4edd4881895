package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.shouwen.audit.Audit;
import org.shouwen.audit.AuditId;
import org.shouwen.audit.AuditQuestion;
import org.shouwen.audit.AuditResult;
import org.shouwen.audit.AuditState;
import org.shouwen.audit.Audits;
import org.shouwen.audit.Results;
import org.shouwen.audit.Violated;
import org.shouwen.decision.Party;
import org.shouwen.decision.UnknownCode;
import org.shouwen.table.Text;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ApiTest
class AuditsApiTest {

    private static final String PATH = "/api/v1/audits";
    private static final AuditId ID = new AuditId(17);
    private static final Instant FIRST = Instant.parse("2026-10-31T16:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-30T16:00:00Z");

    @MockitoBean
    private Audits audits;

    private Api api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = Api.on(port);
        when(audits.ask(any())).thenAnswer(call -> audit(call.getArgument(0)));
        when(audits.get(ID)).thenReturn(audit(new AuditQuestion(null, null, FIRST, LAST, LAST)));
    }

    private static Audit audit(AuditQuestion question) {
        return new Audit(
                ID, AuditState.QUEUED, question, LAST, null, null, null, null, null, new Audit.Progress(0, 0, 0), null);
    }

    @Nested
    @DisplayName("POST /audits")
    class Starting {

        private AuditQuestion asked() {
            ArgumentCaptor<AuditQuestion> question = ArgumentCaptor.forClass(AuditQuestion.class);
            Mockito.verify(audits).ask(question.capture());
            return question.getValue();
        }

        @Test
        void answersAtOnceWithTheAuditsAddress() {
            Api.Reply reply = api.post(PATH, "{\"from\": \"2026-11-01\", \"to\": \"2026-11-30\"}");

            assertThat(reply.status()).isEqualTo(202);
            assertThat(reply.header("Location")).isEqualTo(PATH + "/A-17");
            assertThat(reply.json().at("/id").stringValue()).isEqualTo("A-17");
            assertThat(reply.json().at("/state").stringValue()).isEqualTo("QUEUED");
        }

        @Test
        void takesDaysByTheCompanysCalendarTheLastOneWhole() {
            api.post(PATH, "{\"from\": \"2026-11-01\", \"to\": \"2026-11-30\", \"office\": \"OFFICE_A\"}");

            assertThat(asked().from()).isEqualTo(FIRST);
            assertThat(asked().before()).isEqualTo(LAST);
            assertThat(asked().office()).isEqualTo("OFFICE_A");
        }

        @Test
        void takesMomentsAndTheMomentToJudgeFor() {
            api.post(
                    PATH,
                    "{\"from\": \"2026-11-01T00:00:00+08:00\", \"to\": \"2026-11-01T00:00:00+08:00\","
                            + " \"asOf\": \"2026-12-01T00:00:00+08:00\"}");

            assertThat(asked().from()).isEqualTo(FIRST);
            assertThat(asked().before()).isEqualTo(FIRST.plusNanos(1_000));
            assertThat(asked().asOf()).isEqualTo(LAST);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-30, 2026-11-01, /from",
            "yesterday, 2026-11-01, /from",
            "2026-11-01, 2026-13-01, /to",
            "2026-11-01, 2026-11-01T00:00:00, /to"
        })
        void refusesWhatIsNoPeriod(String from, String to, String pointer) {
            Api.Reply reply = api.post(PATH, "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
        }

        @Test
        void refusesAPeriodWithoutAnEnd() {
            assertThat(api.post(PATH, "{\"from\": \"2026-11-01\"}").status()).isEqualTo(400);
        }

        @Test
        void refusesAnOfficeNobodyKnows() {
            Mockito.doThrow(new UnknownCode(List.of(new UnknownCode.Place("/office", new Text("无", "none")))))
                    .when(audits)
                    .ask(any());

            Api.Reply reply = api.post(PATH, "{\"from\": \"2026-11-01\", \"to\": \"2026-11-30\", \"office\": \"X\"}");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo("/office");
        }
    }

    @Nested
    @DisplayName("GET /audits/{id}")
    class Showing {

        @Test
        void showsProgressAndResult() {
            when(audits.result(ID))
                    .thenReturn(new AuditResult(
                            1,
                            0,
                            0,
                            0,
                            1,
                            List.of(),
                            List.of(),
                            List.of(new AuditResult.OfMonth("2026-11", 1)),
                            List.of(new AuditResult.OfPerson("C-200", null, null, null, 1, BigDecimal.ONE)),
                            List.of(),
                            List.of()));

            var audit = api.get(PATH + "/A-17").json();

            assertThat(audit.at("/progress/done").intValue()).isZero();
            assertThat(audit.at("/result/months/0/month").stringValue()).isEqualTo("2026-11");
            assertThat(audit.at("/question/from").stringValue()).isEqualTo("2026-11-01T00:00:00+08:00");
        }

        @ParameterizedTest
        @ValueSource(strings = {"17", "A-0", "A-x", "A-99999999999999999999"})
        void knowsNoOtherIds(String id) {
            assertThat(api.get(PATH + "/" + id).status()).isEqualTo(404);
        }
    }

    @Nested
    @DisplayName("GET /audits/{id}/violations")
    class Listing {

        @Test
        void givesThePageAskedFor() {
            Violated violated = new Violated(
                    "R-1",
                    FIRST,
                    "V-SHK-01",
                    "C24",
                    "REGULATION",
                    new Party("FIRST_ASKED", "CLEANING", "OFFICE_A", "C-200", null),
                    3,
                    new Text("推托", "Shirking"),
                    List.of(2),
                    false);
            when(audits.violations(ID, 2, 10)).thenReturn(new Results<>(List.of(violated), 21));

            var page = api.get(PATH + "/A-17/violations?page=2&size=10", "Accept-Language", "en")
                    .json();

            assertThat(page.at("/items/0/evidence/0").intValue()).isEqualTo(2);
            assertThat(page.at("/items/0/text").stringValue()).isEqualTo("Shirking");
            assertThat(page.at("/page/totalPages").intValue()).isEqualTo(3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"size=0", "size=201", "page=-1", "sort=code"})
        void refusesOtherParameters(String parameter) {
            assertThat(api.get(PATH + "/A-17/violations?" + parameter).status()).isEqualTo(400);
        }

        @Test
        void existsForEveryKindOfResult() {
            when(audits.findings(any(), anyInt(), anyInt())).thenReturn(new Results<>(List.of(), 0));
            when(audits.unjudged(any(), anyInt(), anyInt())).thenReturn(new Results<>(List.of(), 0));
            when(audits.sanctions(any(), anyInt(), anyInt())).thenReturn(new Results<>(List.of(), 0));
            when(audits.persons(any(), anyInt(), anyInt())).thenReturn(new Results<>(List.of(), 0));
            when(audits.misroutes(any(), anyInt(), anyInt())).thenReturn(new Results<>(List.of(), 0));
            when(audits.frequentMisroutes(any(), anyInt(), anyInt())).thenReturn(new Results<>(List.of(), 0));

            assertThat(Stream.of("findings", "unjudged", "sanctions", "persons", "misroutes", "frequent-misroutes"))
                    .allSatisfy(list -> assertThat(api.get(PATH + "/A-17/" + list)
                                    .json()
                                    .at("/page/totalElements")
                                    .intValue())
                            .isZero());
        }
    }
}
