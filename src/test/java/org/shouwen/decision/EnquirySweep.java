package org.shouwen.decision;

import static java.util.Arrays.asList;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.Consent;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Channel;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;

/**
 * Enquiries drawn from everything that can be told of a request: every shipped matter, everybody of office A, all
 * channels, kinds and flags, with and without facts. Drawn with one seed, so they are the same in every run.
 */
final class EnquirySweep {

    private static final List<String> MATTERS = codes("事项");
    private static final List<String> DEPARTMENTS = codes("部门");
    private static final Instant NOON = TestRequest.TEN.plusHours(2).toInstant();

    private final Random random = new Random(20261123);

    static List<Enquiry> of(int size) {
        EnquirySweep sweep = new EnquirySweep();
        return IntStream.range(0, size)
                .mapToObj(number -> sweep.enquiry(MATTERS.get(number % MATTERS.size())))
                .toList();
    }

    private Enquiry enquiry(String matter) {
        ServiceRequest request = new ServiceRequest(
                TestRequest.TEN.toInstant(),
                anyOf(asList(Channel.PHONE, Channel.VISIT, Channel.ON_SITE, Channel.ONLINE, null)),
                anyOf(asList(null, null, Kind.CONSULTATION, Kind.COMPLAINT, Kind.HELP, Kind.BUSINESS, Kind.OTHER)),
                matter,
                null,
                departments(),
                random.nextInt(4) == 0,
                anyOf(List.of(
                        List.of(),
                        List.of(),
                        List.of("OFFICE_A"),
                        List.of("OFFICE_B"),
                        List.of("OFFICE_A", "OFFICE_B"))),
                complaint(),
                random.nextInt(4) == 0 ? "R-1" : null,
                anyOf(asList(null, null, true, false)));
        return new Enquiry(TestRequest.TEN.plusMinutes(random.nextInt(-5, 200)), request, person(), ledger());
    }

    private FirstAskedClaim person() {
        if (random.nextInt(50) == 0) {
            return TestPeople.aStranger();
        }
        FirstAskedClaim person = TestPeople.staff(anyStaff());
        return switch (random.nextInt(6)) {
            case 0 -> TestPeople.onOwnDuty(person);
            case 1 -> TestPeople.offDuty(person);
            default -> person;
        };
    }

    private List<String> departments() {
        List<String> shuffled = new ArrayList<>(DEPARTMENTS);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, anyOf(List.of(0, 0, 0, 1, 2, 3))));
    }

    private @Nullable ComplaintAbout complaint() {
        return switch (random.nextInt(8)) {
            case 0 -> new ComplaintAbout(anyStaff(), null);
            case 1 -> new ComplaintAbout(null, anyOf(DEPARTMENTS));
            case 2 -> new ComplaintAbout(anyStaff(), anyOf(DEPARTMENTS));
            default -> null;
        };
    }

    private List<LedgerFact> ledger() {
        List<LedgerFact> facts = List.of(
                new LedgerFact.ConsentRecorded(NOON, Consent.GRANTED),
                new LedgerFact.ConsentRecorded(NOON.plusSeconds(60), Consent.REFUSED),
                new LedgerFact.ConsentRecorded(NOON.plusSeconds(120), Consent.GRANTED),
                new LedgerFact.Answered(NOON, "S-501", null, null, "收费标准", null),
                new LedgerFact.Answered(NOON.plusSeconds(60), "S-501", true, null, null, null));
        return facts.stream().filter(fact -> random.nextInt(4) == 0).collect(toCollection(ArrayList::new));
    }

    private String anyStaff() {
        return anyOf(Shipped.organisation().chart().staff().stream()
                .filter(staff -> staff.office().equals("OFFICE_A"))
                .map(staff -> staff.id())
                .toList());
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> codes(String vocabulary) {
        return Shipped.rulebook().vocabularies().words(vocabulary).stream()
                .map(word -> word.code())
                .toList();
    }
}
