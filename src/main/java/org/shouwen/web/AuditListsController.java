package org.shouwen.web;

import jakarta.servlet.http.HttpServletRequest;
import org.shouwen.audit.AuditId;
import org.shouwen.audit.Audits;
import org.shouwen.web.AuditLists.FindingPage;
import org.shouwen.web.AuditLists.FrequentMisroutePage;
import org.shouwen.web.AuditLists.MisroutePage;
import org.shouwen.web.AuditLists.Part;
import org.shouwen.web.AuditLists.PersonPage;
import org.shouwen.web.AuditLists.SanctionPage;
import org.shouwen.web.AuditLists.UnjudgedPage;
import org.shouwen.web.AuditLists.ViolationPage;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what audits found, page by page. */
@RestController
@RequestMapping(path = AuditsController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class AuditListsController {

    private final Audits audits;

    AuditListsController(Audits audits) {
        this.audits = audits;
    }

    @GetMapping("/violations")
    ViolationPage listViolations(@PathVariable String id, HttpServletRequest call) {
        Part part = Part.of(call);
        var found = audits.violations(AuditId.of(id), part.page(), part.size());
        return new ViolationPage(found.items(), part.of(found));
    }

    @GetMapping("/findings")
    FindingPage listFindings(@PathVariable String id, HttpServletRequest call) {
        Part part = Part.of(call);
        var found = audits.findings(AuditId.of(id), part.page(), part.size());
        return new FindingPage(found.items(), part.of(found));
    }

    @GetMapping("/unjudged")
    UnjudgedPage listUnjudged(@PathVariable String id, HttpServletRequest call) {
        Part part = Part.of(call);
        var found = audits.unjudged(AuditId.of(id), part.page(), part.size());
        return new UnjudgedPage(found.items(), part.of(found));
    }

    @GetMapping("/sanctions")
    SanctionPage listSanctions(@PathVariable String id, HttpServletRequest call) {
        Part part = Part.of(call);
        var found = audits.sanctions(AuditId.of(id), part.page(), part.size());
        return new SanctionPage(found.items(), part.of(found));
    }

    @GetMapping("/persons")
    PersonPage listPersons(@PathVariable String id, HttpServletRequest call) {
        Part part = Part.of(call);
        var found = audits.persons(AuditId.of(id), part.page(), part.size());
        return new PersonPage(found.items(), part.of(found));
    }

    @GetMapping("/misroutes")
    MisroutePage listMisroutes(@PathVariable String id, HttpServletRequest call) {
        Part part = Part.of(call);
        var found = audits.misroutes(AuditId.of(id), part.page(), part.size());
        return new MisroutePage(found.items(), part.of(found));
    }

    @GetMapping("/frequent-misroutes")
    FrequentMisroutePage listFrequentMisroutes(@PathVariable String id, HttpServletRequest call) {
        Part part = Part.of(call);
        var found = audits.frequentMisroutes(AuditId.of(id), part.page(), part.size());
        return new FrequentMisroutePage(found.items(), part.of(found));
    }
}
