package org.shouwen;

import org.shouwen.rulebook.EarlyRulebook;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: first-asked responsibility, decided by rules and tables that staff can change while it runs. */
@SpringBootApplication
public class Shouwen {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Shouwen.class);
        application.addListeners(new EarlyRulebook());
        application.run(args);
    }
}
