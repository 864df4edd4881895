package org.shouwen.rulebook;

import java.util.function.Supplier;
import org.kie.api.KieServices;

/**
 * The class loader by which the engine finds its parts. It looks each of them up once a process, by the context class
 * loader of whichever thread is the first to need it, and works on without what is not found: truth maintenance, for
 * one. The threads of a pool have a loader that does not see into a packaged jar, so whoever enters the engine takes
 * this one along.
 */
final class EngineLoader {

    private static final ClassLoader ENGINE = KieServices.class.getClassLoader();

    private EngineLoader() {}

    /** Does {@code work} with the engine's own loader; the thread has its loader back afterwards. */
    static <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ENGINE);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
