package org.shouwen.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
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
        properties = {"spring.datasource.url=jdbc:h2:mem:api;DB_CLOSE_DELAY=-1", "shouwen.home=./src/test"})
@MockitoBean(types = {Decisions.class, Organisations.class, Rulebooks.class})
@interface ApiTest {}
