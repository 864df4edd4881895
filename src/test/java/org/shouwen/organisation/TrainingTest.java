package org.shouwen.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class TrainingTest {

    private static final Training MARCH = new Training("C-200", LocalDate.of(2026, 3, 1), "各部门职责");

    private static Organisation trained(Training... training) {
        Chart sample = Samples.organisation().chart();
        return new Organisation(new Chart(
                sample.offices(),
                sample.departments(),
                sample.staff(),
                sample.appointments(),
                sample.roles(),
                List.of(training),
                List.of()));
    }

    @Test
    void isReadAsWrittenInJson() {
        Organisation again = OrganisationJson.read(OrganisationJson.write(trained(MARCH)), Samples.rulebook());

        assertThat(again.trainingOf("C-200")).containsExactly(MARCH);
    }

    @Test
    void isReadAsWrittenInAWorkbook() {
        byte[] workbook = OrganisationWorkbook.write(trained(MARCH), Samples.rulebook());

        assertThat(OrganisationWorkbook.read(workbook, Samples.rulebook()).trainingOf("C-200"))
                .containsExactly(MARCH);
    }

    @Test
    void isKeptByTheOfficesOfWhichSomebodyIsOnRecord() {
        assertThat(trained(MARCH).keepsTrainingRecords("OFFICE_A")).isTrue();
        assertThat(trained(MARCH).keepsTrainingRecords("OFFICE_B")).isFalse();
        assertThat(trained().keepsTrainingRecords("OFFICE_A")).isFalse();
    }

    @Test
    void leavesTheVersionOfAnOrganisationWithoutRecordsAsItWas() {
        assertThat(new String(OrganisationJson.write(trained()), StandardCharsets.UTF_8))
                .doesNotContain("training");
        assertThat(trained(MARCH).version()).isNotEqualTo(trained().version());
    }

    @ParameterizedTest
    @CsvSource({
        "C-999, 2026-03-01, /training/1/staffId",
        "C-200, 2026-3-1, /training/1/date",
        "C-200, 2026-03-01, /training/1/staffId"
    })
    void ofSomebodyUnknownOrOnNoDayOrTwiceIsRefused(String staffId, String date, String pointer) {
        ObjectNode root = (ObjectNode) Canonical.MAPPER.readTree(
                OrganisationJson.write(trained(new Training("C-200", LocalDate.of(2026, 3, 1), null))));
        root.withArray("training").addObject().put("staffId", staffId).put("date", date);

        OrganisationException refused = catchThrowableOfType(
                OrganisationException.class,
                () -> OrganisationJson.read(Canonical.MAPPER.writeValueAsBytes(root), Samples.rulebook()));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly(pointer);
    }
}
