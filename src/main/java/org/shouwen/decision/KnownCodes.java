package org.shouwen.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Office;
import org.shouwen.organisation.Organisation;
import org.shouwen.table.Nearest;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** Whether every code of an enquiry is known: words by the rulebook's vocabularies, offices by the organisation. */
final class KnownCodes {

    /** A caller who got a hundred codes wrong reads no further. */
    private static final int ENOUGH = 100;

    private static final int SHOWN = 60;
    private static final int LISTED = 20;

    private final Vocabularies vocabularies;
    private final Organisation organisation;
    private final List<UnknownCode.Place> unknown = new ArrayList<>(0);

    private KnownCodes(Vocabularies vocabularies, Organisation organisation) {
        this.vocabularies = vocabularies;
        this.organisation = organisation;
    }

    /** @throws UnknownCode naming every code that is not known */
    static void check(Enquiry enquiry, Vocabularies vocabularies, Organisation organisation) {
        KnownCodes codes = new KnownCodes(vocabularies, organisation);
        codes.check(enquiry);
        codes.refuse();
    }

    /** @throws UnknownCode naming every code that is not known, of the enquiry and of what is asked about it */
    static void check(Enquiry enquiry, Ask ask, Vocabularies vocabularies, Organisation organisation) {
        KnownCodes codes = new KnownCodes(vocabularies, organisation);
        codes.check(enquiry);
        codes.check(ask, "/ask", null);
        codes.refuse();
    }

    /** @throws UnknownCode naming every code that is not known, by the place of its fact */
    static void check(List<LedgerFact> facts, Vocabularies vocabularies, Organisation organisation) {
        KnownCodes codes = new KnownCodes(vocabularies, organisation);
        codes.check(facts, "/");
        codes.refuse();
    }

    private void check(Enquiry enquiry) {
        check(enquiry.request(), "/request", null);
        check(enquiry.firstAsked(), "/firstAsked", null);
        check(enquiry.ledger(), "/ledger/");
    }

    private void check(List<LedgerFact> facts, String pointer) {
        for (int place = 0; place < facts.size(); place++) {
            check(facts.get(place), pointer, place);
        }
    }

    /**
     * The same for any other record.
     *
     * @return {@code asked}
     */
    static Record check(Record asked, Vocabularies vocabularies, Organisation organisation) {
        KnownCodes codes = new KnownCodes(vocabularies, organisation);
        codes.check(asked, "", null);
        codes.refuse();
        return asked;
    }

    private void refuse() {
        if (!unknown.isEmpty()) {
            throw new UnknownCode(unknown);
        }
    }

    /** Pointers are put together only for what is unknown: almost nothing is. */
    private void check(Object fact, String pointer, @Nullable Integer place) {
        for (Coded coded : Coded.of(fact.getClass())) {
            Object value = coded.in(fact);
            if (value instanceof String code && !isKnown(coded, code)) {
                add(coded, code, at(pointer, place) + "/" + coded.name());
            } else if (value instanceof List<?> codes) {
                checkEach(codes, coded, pointer, place);
            } else if (value instanceof Record part) {
                check(part, at(pointer, place) + "/" + coded.name(), null);
            }
        }
    }

    private void checkEach(List<?> codes, Coded coded, String pointer, @Nullable Integer place) {
        for (int element = 0; element < codes.size(); element++) {
            String code = (String) codes.get(element);
            if (!isKnown(coded, code)) {
                add(coded, code, at(pointer, place) + "/" + coded.name() + "/" + element);
            }
        }
    }

    private static String at(String pointer, @Nullable Integer place) {
        return place == null ? pointer : pointer + place;
    }

    private boolean isKnown(Coded coded, String code) {
        return coded.vocabulary() == null
                ? organisation.hasOffice(code)
                : vocabularies.word(coded.vocabulary(), code).isPresent();
    }

    private void add(Coded coded, String code, String pointer) {
        if (unknown.size() < ENOUGH) {
            unknown.add(new UnknownCode.Place(pointer, message(coded.vocabulary(), code)));
        }
    }

    private Text message(@Nullable String vocabulary, String code) {
        List<String> known = vocabulary == null
                ? organisation.chart().offices().stream().map(Office::code).toList()
                : vocabularies.words(vocabulary).stream().map(Word::code).toList();
        String shown = code.length() > SHOWN ? code.substring(0, SHOWN) + "…" : code;
        String meant = Nearest.to(code, known);
        String some = String.join(", ", known.subList(0, Math.min(LISTED, known.size())))
                + (known.size() > LISTED ? ", …" : "");
        return new Text(
                "“%s”不是“%s”的代码%s可用：%s"
                        .formatted(
                                shown,
                                vocabulary == null ? "管理部" : vocabulary,
                                meant == null ? "；" : "，是否想写 " + meant + "？",
                                some),
                "\"%s\" is no code of %s%s; known: %s"
                        .formatted(
                                shown,
                                vocabulary == null ? "an office" : vocabulary,
                                meant == null ? "" : "; did you mean " + meant + "?",
                                some));
    }
}
