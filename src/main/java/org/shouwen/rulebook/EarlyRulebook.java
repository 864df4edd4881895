package org.shouwen.rulebook;

import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Begins to load the rulebook as soon as the settings are known, so that rules compile beside the service's start. */
public final class EarlyRulebook implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        FirstLoad load = FirstLoad.begin(event.getEnvironment());
        ConfigurableBootstrapContext bootstrap = event.getBootstrapContext();
        bootstrap.register(FirstLoad.class, InstanceSupplier.of(load));
        bootstrap.addCloseListener(
                closed -> closed.getApplicationContext().getBeanFactory().registerSingleton("firstLoad", load));
    }
}
