package org.shouwen.decision;

import org.shouwen.organisation.WordsInForce;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Vocabularies;
import org.springframework.stereotype.Component;

/** The words of the rulebook in force. */
@Component
class RulebookWords implements WordsInForce {

    private final Rulebooks rulebooks;

    RulebookWords(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public Vocabularies vocabularies() {
        return rulebooks.use(Rulebook::vocabularies);
    }
}
