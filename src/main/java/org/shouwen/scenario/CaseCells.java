package org.shouwen.scenario;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Enquiry;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Category;
import org.shouwen.request.Channel;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;

/** A row of the sheet 场景 as an enquiry. */
final class CaseCells {

    private final Cells cells;

    CaseCells(Cells cells) {
        this.cells = cells;
    }

    /** Judged when it was received, unless the row says otherwise; {@code null} if a time is none. */
    @Nullable
    Enquiry enquiry(List<LedgerFact> ledger) {
        OffsetDateTime receivedAt = cells.moment("receivedAt");
        OffsetDateTime asOf = cells.has("asOf") ? cells.moment("asOf") : receivedAt;
        return receivedAt == null || asOf == null ? null : new Enquiry(asOf, request(receivedAt), firstAsked(), ledger);
    }

    private ServiceRequest request(OffsetDateTime receivedAt) {
        return new ServiceRequest(
                receivedAt.toInstant(),
                cells.constant(Channel.class, "channel"),
                cells.constant(Kind.class, "kind"),
                Objects.requireNonNull(cells.text("matter")),
                cells.text("description"),
                cells.texts("responsibleDepartments"),
                cells.isYes("departmentUnclear"),
                cells.texts("responsibleOffices"),
                complaint(),
                cells.text("relatesTo"),
                cells.yesNo("mustComeToDepartment"));
    }

    private @Nullable ComplaintAbout complaint() {
        return cells.has("accused") || cells.has("accusedDepartment")
                ? new ComplaintAbout(cells.text("accused"), cells.text("accusedDepartment"))
                : null;
    }

    private FirstAskedClaim firstAsked() {
        return new FirstAskedClaim(
                Objects.requireNonNull(cells.text("staffId")),
                cells.constant(Category.class, "category"),
                cells.text("post"),
                cells.text("department"),
                cells.text("office"),
                cells.yesNo("ownDuty"));
    }
}
