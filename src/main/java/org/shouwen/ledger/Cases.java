package org.shouwen.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All cases, with their facts and the decisions given on them. Moments are kept in microseconds. */
@Repository
@Transactional
public class Cases {

    private static final Sort IN_ORDER_OF_RECEPTION = Sort.by("receivedAt", "id");

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
        entities.persist(new CaseRow(opened, first));
        verdicts.save(new VerdictRow(opened.id(), first));
    }

    /** Whether a case was taken over from this place before. */
    @Transactional(readOnly = true)
    public boolean has(Origin origin) {
        return cases.existsByOrigin(origin.hash());
    }

    /** Those of {@code ids} for which somebody still answers. */
    @Transactional(readOnly = true)
    public Set<CaseId> open(Collection<CaseId> ids) {
        List<CaseStatus> open =
                Arrays.stream(CaseStatus.values()).filter(CaseStatus::isOpen).toList();
        return cases.idsIn(ids.stream().map(CaseId::value).toList(), open).stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }

    /** Keeps a case of a past ledger with all of its facts. Nothing of it stays in memory: there may be many more. */
    public void takeOver(Case past, CaseStatus reached, Verdict verdict, Origin origin) {
        CaseRow row = new CaseRow(past, verdict);
        row.cameFrom(origin);
        row.judged(reached, verdict);
        List<LedgerFact> told = past.ledger().stream().map(RecordedFact::fact).toList();
        List<RecordedFact> recorded = row.number(told, past.createdAt());
        entities.persist(row);
        recorded.forEach(fact -> facts.save(new FactRow(past.id(), fact)));
        verdicts.save(new VerdictRow(past.id(), verdict));
        entities.flush();
        entities.clear();
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
        locked(id).judged(reached, verdict);
        verdicts.save(new VerdictRow(id, verdict));
    }

    /**
     * A case that nobody else can append to until the end of the transaction.
     *
     * @throws UnknownCase if there is no such case
     */
    public Case hold(CaseId id) {
        return complete(List.of(locked(id))).get(0);
    }

    /** Of these cases those that nobody else holds; they are held until the end of the transaction. */
    public List<CaseId> holdFree(Collection<CaseId> ids) {
        return cases.findFreeByIdIn(ids.stream().map(CaseId::value).toList()).stream()
                .map(row -> new CaseId(row.id()))
                .toList();
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
        return verdicts.findLatest(id.value()).map(VerdictRow::read);
    }

    /**
     * Every decision given on a case, the first one first. Each is read when it is asked for: all of
     * them may be more than memory holds.
     *
     * @throws UnknownCase if there is no such case
     */
    @Transactional(readOnly = true)
    public Stream<Verdict> verdicts(CaseId id) {
        if (!cases.existsById(id.value())) {
            throw new UnknownCase(id);
        }
        return verdicts.ids(id.value()).stream()
                .map(row -> verdicts.findById(row).orElseThrow().read());
    }

    /** The cases a query asks for, a page of them. */
    @Transactional(readOnly = true)
    public CaseList list(CaseQuery query, CaseOrder order) {
        Sort.Direction direction = order.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        Sort sort = Sort.by(direction, order.by().field()).and(Sort.by(direction, CaseOrder.By.ID.field()));
        Page<CaseRow> page = cases.findAll(new CaseFilter(query), PageRequest.of(order.page(), order.size(), sort));
        return new CaseList(page.map(CaseRow::entry).getContent(), page.getTotalElements(), page.getTotalPages());
    }

    /** A page of a department's ledger, in the order of reception. */
    @Transactional(readOnly = true)
    public LedgerPage ledger(LedgerQuery query, int page, int size) {
        Page<CaseRow> found =
                cases.findAll(new LedgerFilter(query, null), PageRequest.of(page, size, IN_ORDER_OF_RECEPTION));
        return new LedgerPage(complete(found.getContent()), found.getTotalElements(), found.getTotalPages());
    }

    /**
     * The next cases of a department's ledger, in the order of reception.
     *
     * @param last the case read before; {@code null} for the first ones
     */
    @Transactional(readOnly = true)
    public List<Case> ledgerAfter(@Nullable Case last, LedgerQuery query, int size) {
        return complete(cases.findBy(
                new LedgerFilter(query, last),
                found -> found.sortBy(IN_ORDER_OF_RECEPTION).limit(size).all()));
    }

    private List<Case> complete(List<CaseRow> rows) {
        Map<String, List<RecordedFact>> ledgers = new HashMap<>();
        facts.findByCaseIdInOrderByNumber(rows.stream().map(CaseRow::id).toList())
                .forEach(fact -> ledgers.computeIfAbsent(fact.caseId(), id -> new ArrayList<>())
                        .add(fact.read()));
        return rows.stream()
                .map(row -> row.read(ledgers.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Held for this transaction: whoever else appends to it waits. Asks the database only if it is not held yet. */
    private CaseRow locked(CaseId id) {
        CaseRow row = entities.find(CaseRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new UnknownCase(id);
        }
        return row;
    }
}
