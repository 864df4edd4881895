package org.shouwen.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shouwen.Database;
import org.shouwen.table.Vocabularies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("persistence")
@SpringBootTest(classes = OrganisationsTest.Application.class, webEnvironment = WebEnvironment.NONE)
@Database("organisations")
class OrganisationsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");

    @EnableAutoConfiguration
    static class Application {}

    @Autowired
    private StoredOrganisations stored;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient database;

    private Organisations organisations;

    @BeforeEach
    void startOnAnEmptyDatabase() {
        database.sql("delete from organisation").update();
        organisations = started();
    }

    @Test
    void fillsAnEmptyDatabaseWithTheSample() {
        assertThat(organisations.current().chart())
                .isEqualTo(Samples.organisation().chart());
        assertThat(organisations.since()).isEqualTo(MONDAY);
    }

    @Test
    void leavesWhatTheDatabaseHoldsAtTheNextStart() {
        organisations.replace(renamed("甲"), MONDAY);

        Organisations again = started();
        assertThat(again.current().chart()).isEqualTo(renamed("甲").chart());
        assertThat(again.current().version()).isEqualTo(renamed("甲").version());
        assertThat(again.since()).isEqualTo(MONDAY);
    }

    @Test
    void fillsNothingWithWordsTheRulebookLacks() {
        organisations = started(Vocabularies.of(Map.of()));

        assertThatExceptionOfType(NoOrganisation.class).isThrownBy(() -> organisations.current());

        assertThat(stored.latest()).isEmpty();
    }

    @Test
    void keepsEveryVersion() {
        organisations.replace(renamed("甲"), MONDAY);
        organisations.replace(renamed("乙"), TUESDAY);

        assertThat(organisations.current().version()).isEqualTo(renamed("乙").version());
        assertThat(organisations.of(renamed("甲").version()).map(Organisation::chart))
                .contains(renamed("甲").chart());
        assertThat(organisations.of(renamed("乙").version()).map(Organisation::chart))
                .contains(renamed("乙").chart());
        assertThat(organisations.of("000000000000")).isEmpty();
    }

    @Test
    void takesAnEarlierVersionBackIntoForce() {
        organisations.replace(renamed("甲"), MONDAY);
        organisations.replace(renamed("乙"), TUESDAY);
        organisations.replace(renamed("甲"), TUESDAY.plusSeconds(1));

        assertThat(started().current().version()).isEqualTo(renamed("甲").version());
    }

    @Test
    void changesNothingWhenReplacedByTheSame() {
        organisations.replace(renamed("甲"), MONDAY);
        organisations.replace(renamed("甲"), TUESDAY);

        assertThat(organisations.since()).isEqualTo(MONDAY);
    }

    @Test
    void keepsTheLastReplacementInForceThoughTheClockWasSetBack() {
        organisations.replace(renamed("甲"), TUESDAY);
        organisations.replace(renamed("乙"), MONDAY);

        assertThat(started().current().version()).isEqualTo(renamed("乙").version());
    }

    @Test
    void followsWhatAnotherNodePutsInForce() {
        organisations.current();
        Organisations other = started();

        other.replace(renamed("甲"), TUESDAY);
        organisations.follow();

        assertThat(organisations.current().version()).isEqualTo(renamed("甲").version());
        assertThat(organisations.since()).isEqualTo(TUESDAY);
    }

    @Test
    void comesAfterWhatAnotherNodePutInForceThoughItsClockIsBehind() {
        organisations.current();
        started().replace(renamed("甲"), TUESDAY);

        organisations.replace(renamed("乙"), MONDAY.plusSeconds(1));

        assertThat(started().current().version()).isEqualTo(renamed("乙").version());
    }

    @Test
    void isFilledByOneOfTwoNodesThatStartAtOnce() {
        Organisations other = started();

        assertThat(organisations.current().version()).isEqualTo(other.current().version());
        assertThat(other.since()).isEqualTo(organisations.since());
    }

    @Test
    void servesNothingThatACallersFailedTransactionTookBack() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            organisations.replace(renamed("甲"), MONDAY);
            status.setRollbackOnly();
        });

        assertThat(started().current().version())
                .isEqualTo(organisations.current().version());
    }

    /** What a restart does: nothing but the database is kept. */
    private Organisations started() {
        return started(Samples.rulebook());
    }

    private Organisations started(Vocabularies words) {
        return new Organisations(stored, transactions, () -> words, Clock.fixed(MONDAY, ZoneOffset.UTC));
    }

    private static Organisation renamed(String name) {
        Chart chart = Samples.organisation().chart();
        List<Office> offices = chart.offices().stream()
                .map(office -> new Office(office.code(), name + office.nameZh(), office.nameEn()))
                .toList();
        return new Organisation(
                new Chart(offices, chart.departments(), chart.staff(), chart.appointments(), chart.roles()));
    }
}
