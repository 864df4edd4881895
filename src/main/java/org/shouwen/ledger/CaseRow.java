package org.shouwen.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.request.Customer;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;

/** A case as stored. What lists filter by stands in columns of its own, beside the whole of it in JSON. */
@Entity
@Table(name = "service_case")
class CaseRow {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private Instant createdAt;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Kind kind;

    private String matter;
    private @Nullable String department;
    private @Nullable String office;
    private String ownerRole;
    private @Nullable String ownerDepartment;
    private @Nullable String ownerOffice;
    private @Nullable String ownerStaffId;
    private @Nullable String ownerName;
    private @Nullable Instant dueAt;
    private String requestJson;
    private String firstAskedJson;
    private @Nullable String customerJson;
    private int factCount;

    /** What it was called in the ledger it was taken over from; {@code null} if it came through the service. */
    private @Nullable String origin;

    @ElementCollection
    @CollectionTable(name = "ledger_entry", joinColumns = @JoinColumn(name = "case_id"))
    private Set<Desk> desks = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseRow() {}

    @SuppressWarnings("NullAway.Init")
    CaseRow(Case opened, Verdict verdict) {
        this.id = opened.id().value();
        this.status = opened.status();
        this.createdAt = opened.createdAt();
        this.receivedAt = opened.request().receivedAt();
        this.kind = opened.request().kind();
        this.matter = opened.request().matter();
        this.department = opened.firstAsked().department();
        this.office = opened.firstAsked().office();
        this.requestJson = Json.write(opened.request());
        this.firstAskedJson = Json.write(opened.firstAsked());
        this.customerJson = opened.customer() == null ? null : Json.write(opened.customer());
        this.desks.add(Desk.of(opened.firstAsked()));
        answerable(verdict);
    }

    /** Numbers {@code appended} on without a gap; to be called while the row is locked. */
    List<RecordedFact> number(List<LedgerFact> appended, Instant recordedAt) {
        List<RecordedFact> recorded = new ArrayList<>(appended.size());
        for (LedgerFact fact : appended) {
            recorded.add(new RecordedFact(++factCount, recordedAt, fact));
            Desk accepting = Desk.accepting(fact, office);
            if (accepting != null) {
                desks.add(accepting);
            }
        }
        return recorded;
    }

    void cameFrom(Origin past) {
        this.origin = past.hash();
    }

    void judged(CaseStatus reached, Verdict verdict) {
        this.status = reached;
        answerable(verdict);
    }

    private void answerable(Verdict verdict) {
        CaseOwner owner = verdict.owner();
        this.ownerRole = owner.role();
        this.ownerDepartment = owner.department();
        this.ownerOffice = owner.office();
        this.ownerStaffId = owner.staffId();
        this.ownerName = owner.name();
        this.dueAt = verdict.dueAt();
    }

    String id() {
        return id;
    }

    Case read(List<RecordedFact> ledger) {
        return new Case(
                new CaseId(id),
                status,
                createdAt,
                Json.read(requestJson, ServiceRequest.class),
                Json.read(firstAskedJson, FirstAsked.class),
                customerJson == null ? null : Json.read(customerJson, Customer.class),
                ledger);
    }

    CaseList.Entry entry() {
        CaseOwner owner = new CaseOwner(ownerRole, ownerDepartment, ownerOffice, ownerStaffId, ownerName);
        return new CaseList.Entry(new CaseId(id), status, receivedAt, kind, matter, owner, dueAt);
    }
}
