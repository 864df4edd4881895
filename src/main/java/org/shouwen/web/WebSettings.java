package org.shouwen.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.shouwen.web.json.Answers;
import org.shouwen.web.json.Bodies;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** How this service speaks HTTP. */
@Configuration(proxyBeanMethods = false)
class WebSettings {

    @Bean
    Bodies bodies() {
        return new Bodies();
    }

    @Bean
    Answers answers(Clock clock) {
        return new Answers(clock.getZone());
    }

    @Bean
    WebMvcConfigurer jsonFirst(Bodies bodies, Answers answers) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new JsonConverter(bodies, answers));
            }
        };
    }

    /** Chinese for whoever does not ask for English. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        return resolver;
    }

    /** What Tomcat itself refuses, such as a malformed address, never reaches a controller. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve()));
    }
}
