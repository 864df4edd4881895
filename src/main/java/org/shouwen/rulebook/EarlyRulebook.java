package org.shouwen.rulebook;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Begins to load the rulebook as soon as the settings are known, so that rules compile beside the service's start. */
public final class EarlyRulebook implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String HOME = "shouwen.home";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        makeHomeAbsolute(event.getEnvironment());
        FirstLoad load = FirstLoad.begin(event.getEnvironment());
        ConfigurableBootstrapContext bootstrap = event.getBootstrapContext();
        bootstrap.register(FirstLoad.class, InstanceSupplier.of(load));
        bootstrap.addCloseListener(
                closed -> closed.getApplicationContext().getBeanFactory().registerSingleton("firstLoad", load));
    }

    /** The database takes no path that is relative to the working directory without saying so. */
    private static void makeHomeAbsolute(ConfigurableEnvironment settings) {
        Path home = Path.of(settings.getProperty(HOME, ".")).toAbsolutePath().normalize();
        settings.getPropertySources().addFirst(new MapPropertySource(HOME, Map.of(HOME, home.toString())));
    }
}
