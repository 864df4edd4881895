package org.shouwen.escalation;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for what is due as long as the service runs; what is left of its time goes to cases that are to be judged again. */
@Component
class Poller implements SmartLifecycle {

    private final EscalationSettings settings;
    private final Loop loop;
    private volatile boolean running;

    Poller(EscalationSettings settings, Raising raising, Renewal renewal) {
        this.settings = settings;
        this.loop = new Loop("escalation", settings.poll(), () -> raising.some() || renewal.some());
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            loop.start();
            running = true;
        }
    }

    @Override
    public void stop() {
        loop.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether it could not look for what is due the last time it tried. */
    boolean failing() {
        return loop.failing();
    }
}
