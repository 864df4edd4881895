package org.shouwen.register;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.JudgedCase.WrongHandover;
import org.shouwen.decision.Papers;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.Text;

/** Fills in the forms of a case from its facts. */
final class FormsOfCase {

    private final Case kept;
    private final @Nullable OffsetDateTime limit;
    private final Wording wording;
    private final CoordinationForm.Internal internal;
    private final List<CoordinationForm.Instruction> instructions = new ArrayList<>();
    private LedgerFact.@Nullable Completed completed;
    private LedgerFact.@Nullable Replied replied;

    private FormsOfCase(Case kept, List<WrongHandover> misroutes, Papers papers, Wording wording) {
        this.kept = kept;
        this.limit = papers.handledBy();
        this.wording = wording;
        this.internal = new CoordinationForm.Internal(
                misroutes.stream().map(this::wrongRecipient).toList(), null);
        kept.asHappened().forEach(this::take);
    }

    /**
     * @param misroutes as the rules see them
     * @param papers what the rules have written on them
     */
    static List<CoordinationForm> of(Case kept, List<WrongHandover> misroutes, Papers papers, Wording wording) {
        return new FormsOfCase(kept, misroutes, papers, wording).filledIn();
    }

    private void take(LedgerFact fact) {
        if (fact instanceof LedgerFact.Assigned assigned) {
            instructions.add(new CoordinationForm.Instruction(
                    assigned.at(),
                    wording.role(assigned.byRole()),
                    List.of(wording.department(assigned.toDepartment()))));
        } else if (fact instanceof LedgerFact.Coordinated coordinated) {
            instructions.add(new CoordinationForm.Instruction(
                    coordinated.at(),
                    new Text(coordinated.by(), coordinated.by()),
                    coordinated.departments().stream().map(wording::department).toList()));
        } else if (fact instanceof LedgerFact.Completed done) {
            completed = done;
        } else if (fact instanceof LedgerFact.Replied told) {
            replied = told;
        }
    }

    private List<CoordinationForm> filledIn() {
        List<CoordinationForm> forms = new ArrayList<>();
        kept.ledger().forEach(recorded -> {
            if (recorded.fact() instanceof LedgerFact.CoordinationFormFiled filed) {
                forms.add(filledIn(filed, forms.size() + 1));
            }
        });
        return forms;
    }

    private CoordinationForm filledIn(LedgerFact.CoordinationFormFiled filed, int number) {
        return new CoordinationForm(
                number,
                kept.id().value(),
                filed.at(),
                wording.role(filed.byRole(), filed.byDepartment()),
                filed.cause(),
                shares(filed),
                filed.leadDepartment(),
                limit == null ? null : limit.toInstant(),
                wording.person(kept.firstAsked()),
                instructions,
                completed == null ? null : completed.result(),
                replied == null ? null : repliedBy(replied),
                replied == null ? null : replied.at(),
                new CoordinationForm.Internal(
                        internal.wrongRecipients(),
                        filed.reportedToRole() == null ? null : wording.role(filed.reportedToRole())));
    }

    private List<CoordinationForm.Share> shares(LedgerFact.CoordinationFormFiled filed) {
        List<CoordinationForm.Share> shares = new ArrayList<>();
        if (filed.leadDepartment() != null) {
            shares.add(share(filed.leadDepartment(), CoordinationForm.Part.LEAD));
        }
        filed.assistingDepartments().stream()
                .map(department -> share(department, CoordinationForm.Part.ASSISTING))
                .forEach(shares::add);
        return shares;
    }

    private CoordinationForm.Share share(String department, CoordinationForm.Part part) {
        return new CoordinationForm.Share(department, wording.department(department), part);
    }

    private Text repliedBy(LedgerFact.Replied told) {
        Text department = wording.department(told.department());
        return told.by() == null
                ? department
                : new Text(department.zh() + " " + told.by(), department.en() + ", " + told.by());
    }

    private CoordinationForm.WrongRecipient wrongRecipient(WrongHandover wrong) {
        return new CoordinationForm.WrongRecipient(
                wrong.department(),
                wording.department(wrong.department()),
                wrong.office(),
                wording.role(wrong.byRole()),
                wrong.at(),
                wrong.reason());
    }
}
