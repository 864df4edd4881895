package org.shouwen;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import org.shouwen.check.Check;
import org.shouwen.rulebook.EarlyRulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service: first-asked responsibility, decided by rules and tables that staff can change while it runs. */
@SpringBootApplication
public class Shouwen {

    /** @param args those of Spring Boot; or {@code check} and its own, which starts no service */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(Check.COMMAND)) {
            System.exit(Check.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication application = new SpringApplication(Shouwen.class);
        application.addListeners(new EarlyRulebook());
        application.run(args);
    }

    /** The only clock there is; its zone is the company's. */
    @Bean
    Clock clock(@Value("${shouwen.zone:Asia/Shanghai}") ZoneId zone) {
        return Clock.system(zone);
    }
}
