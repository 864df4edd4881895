package org.shouwen.oracle;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Enquiry;
import org.shouwen.organisation.Category;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** Enquiries drawn at random, and always the same ones; what a request leaves open the tables have to say. */
final class Enquiries {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+08:00");

    private final Random random = new Random(20261123);
    private final Vocabularies vocabularies;

    Enquiries(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    Stream<Enquiry> draw(int count) {
        return Stream.generate(this::next).limit(count);
    }

    private Enquiry next() {
        ServiceRequest request = new ServiceRequest(
                NOON.minusMinutes(5).toInstant(),
                maybe(Channel.values()),
                maybe(Kind.values()),
                word("事项"),
                null,
                List.of(),
                false,
                List.of(),
                null,
                null,
                maybe(true, false));
        FirstAskedClaim claim = new FirstAskedClaim(
                "UNKNOWN", one(Category.values()), word("岗位"), word("部门"), "OFFICE_A", maybe(true, false));
        return new Enquiry(NOON, request, claim, List.of());
    }

    private String word(String vocabulary) {
        return one(vocabularies.words(vocabulary).stream().map(Word::code).toArray(String[]::new));
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    private <T> @Nullable T maybe(T... values) {
        int drawn = random.nextInt(values.length + 1);
        return drawn == values.length ? null : values[drawn];
    }
}
