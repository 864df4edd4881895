package org.shouwen.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All cases, with their facts and the decisions given on them. Moments are kept in microseconds. */
@Repository
@Transactional
public class Cases {

    private final EntityManager entities;
    private final CaseRows cases;
    private final FactRows facts;
    private final VerdictRows verdicts;

    Cases(EntityManager entities, CaseRows cases, FactRows facts, VerdictRows verdicts) {
        this.entities = entities;
        this.cases = cases;
        this.facts = facts;
        this.verdicts = verdicts;
    }

    /** Keeps a new case together with the first decision on it. */
    public void open(Case opened, Verdict first) {
        entities.persist(new CaseRow(opened, first.owner()));
        verdicts.save(new VerdictRow(opened.id(), first));
    }

    /**
     * Appends facts to a case, all or none, and numbers them on without a gap. Until the end of the transaction
     * whoever else appends to the case waits.
     *
     * @return the facts with their numbers
     * @throws UnknownCase if there is no such case
     */
    public List<RecordedFact> append(CaseId id, List<LedgerFact> appended, Instant recordedAt) {
        List<RecordedFact> recorded = locked(id).number(appended, recordedAt);
        recorded.forEach(fact -> facts.save(new FactRow(id, fact)));
        return recorded;
    }

    /**
     * Keeps a further decision on a case, with how far the case has come.
     *
     * @throws UnknownCase if there is no such case
     */
    public void judge(CaseId id, CaseStatus reached, Verdict verdict) {
        locked(id).judged(reached, verdict.owner());
        verdicts.save(new VerdictRow(id, verdict));
    }

    /** @throws UnknownCase if there is no such case */
    @Transactional(readOnly = true)
    public Case get(CaseId id) {
        CaseRow row = cases.findById(id.value()).orElseThrow(() -> new UnknownCase(id));
        return row.read(facts.findByCaseIdOrderByNumber(id.value()).stream()
                .map(FactRow::read)
                .toList());
    }

    /** The decision in force on a case: the last one given. Empty if there is no such case. */
    @Transactional(readOnly = true)
    public Optional<Verdict> latestVerdict(CaseId id) {
        return verdicts.findFirstByCaseIdOrderByIdDesc(id.value()).map(VerdictRow::read);
    }

    /**
     * Every decision given on a case, the first one first.
     *
     * @throws UnknownCase if there is no such case
     */
    @Transactional(readOnly = true)
    public List<Verdict> verdicts(CaseId id) {
        if (!cases.existsById(id.value())) {
            throw new UnknownCase(id);
        }
        return verdicts.findByCaseIdOrderById(id.value()).stream()
                .map(VerdictRow::read)
                .toList();
    }

    /** The cases a query asks for, a page of them. */
    @Transactional(readOnly = true)
    public CaseList list(CaseQuery query, CaseOrder order) {
        Sort.Direction direction = order.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        Sort sort = Sort.by(direction, order.by().field()).and(Sort.by(direction, CaseOrder.By.ID.field()));
        Page<CaseRow> page = cases.findAll(new CaseFilter(query), PageRequest.of(order.page(), order.size(), sort));
        return new CaseList(page.map(CaseRow::entry).getContent(), page.getTotalElements(), page.getTotalPages());
    }

    private CaseRow locked(CaseId id) {
        return cases.findLockedById(id.value()).orElseThrow(() -> new UnknownCase(id));
    }
}
