package org.shouwen.escalation;

import java.util.List;
import org.springframework.stereotype.Service;

/** What others are to know of, to be read on from where they stopped. */
@Service
public class Notifications {

    private final Outbox outbox;

    Notifications(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * The next notifications after a cursor; none if there is nothing new. Whoever goes on with the last cursor he was
     * given misses none and gets none twice.
     *
     * @param cursor 0 for the beginning
     */
    public List<Notification> after(long cursor, int most) {
        return outbox.after(cursor, most);
    }
}
