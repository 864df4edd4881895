package org.shouwen.decision;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Organisation;
import org.shouwen.request.Channel;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;
import org.shouwen.rulebook.Rulebook;

/** A request as a test tells it: by telephone, received at ten and judged five minutes later, unless it says otherwise. */
final class TestRequest {

    static final OffsetDateTime TEN = OffsetDateTime.parse("2026-11-23T10:00:00+08:00");

    private final String matter;
    private @Nullable Channel channel = Channel.PHONE;
    private @Nullable Kind kind;
    private List<String> departments = List.of();
    private boolean unclear;
    private List<String> offices = List.of();
    private @Nullable ComplaintAbout complaint;
    private @Nullable String relatesTo;
    private @Nullable Boolean mustCome;
    private OffsetDateTime received = TEN;
    private OffsetDateTime asOf = TEN.plusMinutes(5);
    private List<LedgerFact> ledger = List.of();
    private Rulebook rulebook = Shipped.rulebook();
    private Organisation organisation = Shipped.organisation();

    private TestRequest(String matter) {
        this.matter = matter;
    }

    /** Of the matter's usual kind. */
    static TestRequest aRequest(String matter) {
        return new TestRequest(matter);
    }

    static TestRequest aConsultation(String matter) {
        return aRequest(matter).of(Kind.CONSULTATION);
    }

    static TestRequest aComplaint(String matter) {
        return aRequest(matter).of(Kind.COMPLAINT);
    }

    TestRequest of(Kind told) {
        this.kind = told;
        return this;
    }

    TestRequest by(@Nullable Channel used) {
        this.channel = used;
        return this;
    }

    /** The first-asked person says which departments are responsible, lead first. */
    TestRequest naming(String... responsible) {
        this.departments = List.of(responsible);
        return this;
    }

    TestRequest unclear() {
        this.unclear = true;
        return this;
    }

    TestRequest needing(String... responsible) {
        this.offices = List.of(responsible);
        return this;
    }

    TestRequest against(String staffId) {
        this.complaint = new ComplaintAbout(staffId, null);
        return this;
    }

    TestRequest againstDepartment(String department) {
        this.complaint = new ComplaintAbout(null, department);
        return this;
    }

    TestRequest against(String staffId, String department) {
        this.complaint = new ComplaintAbout(staffId, department);
        return this;
    }

    /** The customer asked before. */
    TestRequest again() {
        this.relatesTo = "R-1";
        return this;
    }

    TestRequest mustCome(boolean toTheDepartment) {
        this.mustCome = toTheDepartment;
        return this;
    }

    TestRequest with(LedgerFact... facts) {
        this.ledger = List.of(facts);
        return this;
    }

    /** Received at another moment than ten, and judged at once. */
    TestRequest received(String local) {
        this.received = Facts.local(local);
        return asOf(received);
    }

    TestRequest asOf(OffsetDateTime moment) {
        this.asOf = moment;
        return this;
    }

    /** Judged so many minutes after the reception. */
    TestRequest after(double minutes) {
        return asOf(Facts.after(minutes));
    }

    /** Decided by another rulebook than the shipped one. */
    TestRequest under(Rulebook changed) {
        this.rulebook = changed;
        return this;
    }

    /** While somebody is absent: each as the person, the deputy, the first and the last day. */
    TestRequest absent(String... deputies) {
        this.organisation = Shipped.organisation(deputies);
        return this;
    }

    Enquiry enquiry(FirstAskedClaim person) {
        ServiceRequest request = new ServiceRequest(
                received.toInstant(),
                channel,
                kind,
                matter,
                null,
                departments,
                unclear,
                offices,
                complaint,
                relatesTo,
                mustCome);
        return new Enquiry(asOf, request, person, ledger);
    }

    Decision askedOf(FirstAskedClaim person) {
        return judgedFor(person).decision();
    }

    Judgement judgedFor(FirstAskedClaim person) {
        return Decisions.judge(enquiry(person), rulebook, organisation);
    }

    Trace tracedFor(FirstAskedClaim person) {
        return Decisions.trace(enquiry(person), rulebook, organisation);
    }

    /** As a case that is kept. */
    Trace watchedFor(FirstAskedClaim person) {
        return Decisions.watch(enquiry(person), rulebook, organisation);
    }
}
