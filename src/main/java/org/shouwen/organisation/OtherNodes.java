package org.shouwen.organisation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks whether another node on the same database has put an organisation in force. */
@Component
class OtherNodes implements DisposableBean, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);

    private final Organisations organisations;
    private final Duration poll;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "organisation");
        made.setDaemon(true);
        return made;
    });
    private volatile @Nullable ScheduledFuture<?> looks;

    OtherNodes(Organisations organisations, @Value("${shouwen.organisation.poll:2s}") Duration poll) {
        this.organisations = organisations;
        this.poll = poll;
    }

    @Override
    public void start() {
        looks = thread.scheduleWithFixedDelay(this::look, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** While the database is away the organisation known last serves. */
    private void look() {
        try {
            organisations.follow();
        } catch (RuntimeException failed) {
            LOG.debug("it is not known whether another organisation is in force", failed);
        }
    }

    @Override
    public void stop() {
        ScheduledFuture<?> ending = looks;
        if (ending != null) {
            ending.cancel(false);
        }
        looks = null;
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
