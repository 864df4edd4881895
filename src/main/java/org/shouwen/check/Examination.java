package org.shouwen.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.mutation.MarkedCells;
import org.shouwen.mutation.Mutation;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.OrganisationException;
import org.shouwen.organisation.OrganisationWorkbook;
import org.shouwen.rulebook.LoadResult;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookLoader;
import org.shouwen.run.Account;
import org.shouwen.run.Progress;
import org.shouwen.run.Run;
import org.shouwen.run.ScenarioFolder;
import org.shouwen.table.Nearest;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;

/** Loads a home folder and runs scenarios on it. */
final class Examination {

    private final Path home;
    private final List<Path> named;
    private final @Nullable Path organisation;
    private final @Nullable List<String> mutate;
    private final boolean copying;
    private final Clock clock;
    private final Progress progress = new Progress();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param named workbooks of scenarios; those of the home folder if there are none
     * @param mutate sheets whose cells are changed, all if none is named; {@code null} if none are
     * @param copying whether marked copies of workbooks are wanted, which take time
     */
    Examination(
            Path home,
            List<Path> named,
            @Nullable Path organisation,
            @Nullable List<String> mutate,
            boolean copying,
            Clock clock) {
        this.home = home;
        this.named = named;
        this.organisation = organisation;
        this.mutate = mutate;
        this.copying = copying;
        this.clock = clock;
    }

    Progress progress() {
        return progress;
    }

    Examined run() {
        SortedMap<String, byte[]> workbooks = scenarios();
        try (LoadResult loaded = RulebookLoader.loadHome(home, clock.getZone())) {
            problems.addAll(loaded.problems());
            Optional<Organisation> staff =
                    loaded.rulebook().map(Rulebook::vocabularies).flatMap(this::organisation);
            if (loaded.rulebook().isEmpty() || staff.isEmpty()) {
                String version = staff.map(Organisation::version).orElse(null);
                return new Examined(
                        Account.ofProblems(OffsetDateTime.now(clock), loaded.version(), version, problems), null);
            }
            Run run = new Run(loaded.rulebook().get(), staff.get(), clock).read(workbooks);
            Account account = run.covered(progress);
            MutationAccount mutation = mutated(loaded.rulebook().get(), run);
            Examined examined = new Examined(account.with(problems), mutation);
            return copying
                    ? examined.with(
                            run.annotated(),
                            run.marked(loaded.files()),
                            mutation == null ? new TreeMap<>() : MarkedCells.of(mutation, loaded.files()))
                    : examined;
        }
    }

    private @Nullable MutationAccount mutated(Rulebook rulebook, Run run) {
        if (mutate == null) {
            return null;
        }
        List<String> sheets =
                rulebook.tables().stream().map(table -> table.shape().sheet()).toList();
        List<String> named = mutate.stream().filter(sheet -> !sheet.isEmpty()).toList();
        named.stream().filter(sheet -> !sheets.contains(sheet)).forEach(sheet -> problems.add(unknown(sheet, sheets)));
        return new Mutation(rulebook, run.runner()).of(named.isEmpty() ? sheets : named, run.scenarios(), progress);
    }

    private static Problem unknown(String sheet, List<String> sheets) {
        String meant = Nearest.to(sheet, sheets);
        Text message = new Text(
                "没有工作表“%s”。可用的：%s。".formatted(sheet, String.join("、", sheets)),
                "There is no sheet %s. Known: %s.".formatted(sheet, String.join(", ", sheets)));
        return new Problem("--mutate", null, null, null, sheet, message, meant);
    }

    private Optional<Organisation> organisation(Vocabularies words) {
        Path file = organisation;
        if (file == null) {
            return organisation("organisation.xlsx", () -> OrganisationWorkbook.sample(words));
        }
        return read(file)
                .flatMap(content -> organisation(file.toString(), () -> OrganisationWorkbook.read(content, words)));
    }

    private interface Reading {
        Organisation read() throws OrganisationException;
    }

    private Optional<Organisation> organisation(String file, Reading reading) {
        try {
            return Optional.of(reading.read());
        } catch (OrganisationException wrong) {
            wrong.faults()
                    .forEach(fault -> problems.add(new Problem(
                            file,
                            fault.sheet(),
                            fault.cell(),
                            null,
                            fault.found(),
                            fault.message(),
                            fault.suggestion())));
            return Optional.empty();
        }
    }

    private SortedMap<String, byte[]> scenarios() {
        SortedMap<String, byte[]> workbooks = new TreeMap<>();
        if (named.isEmpty()) {
            try {
                return new ScenarioFolder(home).read();
            } catch (IOException unreadable) {
                problems.add(unreadable(home.resolve("scenarios"), unreadable));
            }
        }
        named.forEach(file ->
                read(file).ifPresent(content -> workbooks.put(file.toString().replace('\\', '/'), content)));
        return workbooks;
    }

    private Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            problems.add(unreadable(file, unreadable));
            return Optional.empty();
        }
    }

    private static Problem unreadable(Path file, IOException why) {
        return Problem.of(
                file.toString(),
                Files.exists(file)
                        ? new Text("文件无法读取：" + why.getMessage(), "The file cannot be read: " + why.getMessage())
                        : new Text("没有这个文件。", "There is no such file."));
    }
}
