package org.shouwen.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Problem;

/** Hears {@link Objections} to candidates, and notices when one that was opposed should be heard again. */
final class Opposition {

    private final Objections objections;
    private @Nullable String basis;

    Opposition(Objections objections) {
        this.objections = objections;
    }

    /** The candidate, if nothing speaks against it; else the problems that are left of it. */
    LoadResult heard(LoadResult candidate) {
        Generation generation = candidate.generation().orElse(null);
        if (generation == null) {
            return candidate;
        }
        String before = objections.basis();
        List<Problem> problems = objectionsTo(generation);
        if (problems.isEmpty()) {
            return candidate;
        }
        basis = before;
        candidate.close();
        return new LoadResult(candidate.version(), Optional.empty(), problems);
    }

    private List<Problem> objectionsTo(Generation generation) {
        try {
            return objections.to(generation);
        } catch (RuntimeException failed) {
            generation.close();
            throw failed;
        }
    }

    /** Whether what was opposed would perhaps be no more. */
    boolean mayHaveEnded() {
        return basis != null && !basis.equals(objections.basis());
    }

    void end() {
        basis = null;
    }
}
