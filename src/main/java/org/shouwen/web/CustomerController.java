package org.shouwen.web;

import org.shouwen.customer.CustomerView;
import org.shouwen.customer.CustomerViews;
import org.shouwen.ledger.CaseId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows customers what they may know (C43). */
@RestController
class CustomerController {

    private final CustomerViews views;

    CustomerController(CustomerViews views) {
        this.views = views;
    }

    @GetMapping(path = RequestsController.PATH + "/{id}/customer-view", produces = MediaType.APPLICATION_JSON_VALUE)
    CustomerView getCustomerView(@PathVariable String id) {
        return views.of(new CaseId(id));
    }
}
