package org.shouwen.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.shouwen.Database;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test of the API over the shipped rules, tables and organisation: no double anywhere. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "shouwen.escalation.enabled=false",
            // Many callers at once wait for a connection however slow the machine is.
            "spring.datasource.hikari.connection-timeout=120000"
        })
@Database("whole")
@interface WholeService {}
