package org.shouwen.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.shouwen.Database;
import org.shouwen.decision.Decisions;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebooks;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of the API over HTTP, on a database in memory; what decides is a double. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"shouwen.home=./src/test", "shouwen.escalation.enabled=false"})
@Database("api")
@MockitoBean(types = {Decisions.class, Organisations.class, Rulebooks.class})
@interface ApiTest {}
