package org.shouwen.run;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/**
 * A run of scenarios that somebody asked for, as it is at the moment.
 *
 * @param changed the rule files and decision tables that were not those in force; none if nothing was changed
 * @param total scenarios that can run
 * @param failure what went wrong; {@code null} unless it failed
 * @param account what it came to; {@code null} unless it is done
 * @param workbooks the testers' own, with what came of each cell, by file name
 * @param tables copies of decision tables with the rows marked that no scenario touched, by file name
 */
public record ScenarioRun(
        RunId id,
        RunState state,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<String> changed,
        int done,
        int total,
        @Nullable Text failure,
        @Nullable Account account,
        SortedMap<String, byte[]> workbooks,
        SortedMap<String, byte[]> tables) {}
