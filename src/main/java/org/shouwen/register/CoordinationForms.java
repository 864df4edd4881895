package org.shouwen.register;

import java.time.Clock;
import java.util.List;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.JudgedCase;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.UnknownCase;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.springframework.stereotype.Service;

/** The 客户接待事项协调单 of cases: every fact that one was filed is one. */
@Service
public class CoordinationForms {

    private final CaseFiles files;
    private final Rulebooks rulebooks;
    private final Organisations organisations;
    private final Clock clock;

    CoordinationForms(CaseFiles files, Rulebooks rulebooks, Organisations organisations, Clock clock) {
        this.files = files;
        this.rulebooks = rulebooks;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The forms of a case, in the order of filing.
     *
     * @throws UnknownCase if there is no such case
     */
    public List<CoordinationForm> of(CaseId id) {
        Wording wording = new Wording(rulebooks.use(Rulebook::vocabularies), organisations.current());
        JudgedCase judged = files.judge(id);
        return FormsOfCase.of(judged.kept(), judged.wrongHandovers(), judged.papers(), wording);
    }

    /**
     * @throws UnknownCase if there is no such case
     * @throws NoSuchForm if the case has no form of this number
     */
    public CoordinationForm of(CaseId id, int number) {
        List<CoordinationForm> forms = of(id);
        if (number < 1 || number > forms.size()) {
            throw new NoSuchForm(id, number);
        }
        return forms.get(number - 1);
    }

    /** The form as a workbook to be printed and signed. */
    public byte[] print(CoordinationForm form) {
        return FormLayout.of(form, clock.getZone()).workbook();
    }
}
