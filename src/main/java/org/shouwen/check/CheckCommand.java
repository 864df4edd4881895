package org.shouwen.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shouwen.report.MutationText;
import org.shouwen.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a check is told, and what it does. */
@Command(
        name = "java -jar shouwen.jar " + Check.COMMAND,
        sortOptions = false,
        description = {
            "检查规则、决策表和场景，不启动服务，不用数据库，不改动文件夹。",
            "Checks rules, tables and scenarios; starts no service, needs no database, changes no file."
        },
        footer = {
            "",
            "退出码 / exit code: 0 全部通过 all good · 1 与期望不符 differences · 2 有文件或命令行读不懂 something could not be read"
        })
final class CheckCommand implements Callable<Integer> {

    /** The languages of the output; small letters, as they are typed. */
    enum Language {
        zh(Locale.SIMPLIFIED_CHINESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description =
                    "rules/、decision-tables/、scenarios/ 所在文件夹，缺省为当前文件夹 / the folder that holds them; the working directory if absent")
    private Path home = Path.of(".");

    @Option(
            names = "--scenarios",
            paramLabel = "FILE",
            arity = "1..*",
            description = "场景工作簿，缺省为 scenarios/ 下全部 / workbooks of scenarios; all of scenarios/ if absent")
    private List<Path> scenarios = List.of();

    @Option(
            names = "--organisation",
            paramLabel = "FILE",
            description = "组织工作簿，缺省为随附的样例 / an organisation's workbook; the sample if absent")
    private @Nullable Path organisation;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "把 junit.xml、report.html、coverage.txt 和标注过的工作簿写到这里 / where junit.xml, report.html, coverage.txt and annotated workbooks go")
    private @Nullable Path report;

    @Option(
            names = "--mutate",
            paramLabel = "SHEET",
            arity = "0..*",
            fallbackValue = "",
            description =
                    "逐格改动决策表，列出改了也没有场景察觉的格；可写工作表名，缺省为全部 / changes cells one by one and lists those no scenario notices; of these sheets, or of all")
    private @Nullable List<String> mutate;

    @Option(names = "--lang", paramLabel = "zh|en", description = "输出语言，缺省为 zh / language of the output; zh if absent")
    private Language lang = Language.zh;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "日期与时间所在时区，缺省为 Asia/Shanghai / zone of dates and times")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明 / shows this")
    private boolean help;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;

    CheckCommand(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    @Override
    public Integer call() {
        Locale locale = lang.locale;
        Examination examination =
                new Examination(home, scenarios, organisation, mutate, report != null, Clock.system(zone));
        Examined examined =
                interactive ? ProgressLine.during(examination::run, err, examination.progress()) : examination.run();
        out.print(Reports.text(examined.account(), locale));
        if (examined.mutation() != null) {
            out.print(MutationText.of(examined.mutation(), locale));
        }
        try {
            if (report != null) {
                new ReportFolder(report).write(examined, locale);
            }
        } catch (IOException unwritable) {
            err.println("报告写不了 / The report cannot be written: " + unwritable);
            return Verdict.BROKEN.exitCode();
        }
        return Verdict.of(examined.account()).exitCode();
    }
}
