package org.shouwen.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.table.Problem;

/**
 * What came of loading files: a rulebook, or the problems that keep it from being one. To be closed when the rulebook
 * is no longer used.
 */
public final class LoadResult implements AutoCloseable {

    private final String version;
    private final Optional<Generation> generation;
    private final List<Problem> problems;

    LoadResult(String version, Optional<Generation> generation, List<Problem> problems) {
        this.version = version;
        this.generation = generation;
        this.problems = problems;
    }

    /** Hash over all files in sorted order, whether they are a rulebook or not. */
    public String version() {
        return version;
    }

    /** The rulebook; empty if there is a problem. */
    public Optional<Rulebook> rulebook() {
        return generation.map(Rulebook.class::cast);
    }

    /** In reading order; empty if there is a rulebook. */
    public List<Problem> problems() {
        return problems;
    }

    /** The files the rulebook was made of, contents by path under the home folder; none if there is a problem. */
    public SortedMap<String, byte[]> files() {
        return generation.map(made -> made.candidate().files()).orElseGet(TreeMap::new);
    }

    Optional<Generation> generation() {
        return generation;
    }

    @Override
    public void close() {
        generation.ifPresent(Generation::close);
    }
}
