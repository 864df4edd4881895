package org.shouwen.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Conclusion;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Text;
import org.shouwen.table.Word;

/** The rulebook and organisation of one audit, and the moment everything is judged for. */
record Regulation(Rulebook rulebook, Organisation organisation, Instant asOf) {

    List<Conclusion> conclude(Collection<?> facts) {
        return rulebook.fire(asOf, facts).conclusions();
    }

    /** What a word is called; a code nobody knows any more stays a code. */
    Text text(String vocabulary, String code) {
        return rulebook.vocabularies().word(vocabulary, code).map(Word::text).orElse(new Text(code, code));
    }

    /** The first conclusion of a kind, if there is one. */
    static <T> Optional<T> first(List<Conclusion> conclusions, Class<T> kind) {
        return conclusions.stream()
                .map(Conclusion::value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
