package org.shouwen.run;

/** How far a run of scenarios has come. */
public enum RunState {
    /** Waits for another. */
    QUEUED,
    RUNNING,
    /** Has a result. */
    DONE,
    /** Was told to stop. */
    CANCELLED,
    /** Ended with an error of the service's own. */
    FAILED;

    /** Whether nothing will change any more. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
