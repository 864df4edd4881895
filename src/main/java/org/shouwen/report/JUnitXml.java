package org.shouwen.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.shouwen.run.Account;
import org.shouwen.run.Checked;
import org.shouwen.scenario.Difference;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.table.Problem;

/**
 * The account as CI servers read it: JUnit's XML, as Surefire writes it. A suite for each file; a test case for each
 * scenario, which fails if it differs and is skipped if it expects nothing; an error for each problem of a file.
 */
public final class JUnitXml {

    private static final double MILLIS = 1_000;

    private final Account account;
    private final Telling telling;
    private final XMLStreamWriter xml;

    private JUnitXml(Account account, Telling telling, XMLStreamWriter xml) {
        this.account = account;
        this.telling = telling;
        this.xml = xml;
    }

    private record Suite(String file, List<Checked> scenarios, List<Problem> problems) {

        int tests() {
            return scenarios.size() + problems.size();
        }

        int count(Verdict verdict) {
            return (int) scenarios.stream()
                    .filter(scenario -> scenario.verdict() == verdict)
                    .count();
        }

        String className() {
            return file.replaceFirst("\\.\\w+$", "").replaceFirst("^[./]+", "").replace('/', '.');
        }
    }

    /** @param locale of what is said of failures */
    public static byte[] write(Account account, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new JUnitXml(account, new Telling(locale), xml).suites();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void suites() throws XMLStreamException {
        start("testsuites");
        attribute("name", "shouwen");
        attribute("tests", account.scenarios().size() + account.problems().size());
        attribute("failures", account.totals().failed());
        attribute("errors", account.problems().size());
        attribute("time", time());
        for (Suite suite : byFile()) {
            suite(suite);
        }
        xml.writeEndElement();
    }

    private List<Suite> byFile() {
        Map<String, Suite> suites = new TreeMap<>();
        Map<String, List<Problem>> problems = account.problems().stream().collect(Collectors.groupingBy(Problem::file));
        account.scenarios().stream()
                .collect(Collectors.groupingBy(Checked::file))
                .forEach((file, scenarios) ->
                        suites.put(file, new Suite(file, scenarios, problems.getOrDefault(file, List.of()))));
        problems.forEach((file, found) -> suites.putIfAbsent(file, new Suite(file, List.of(), found)));
        return List.copyOf(suites.values());
    }

    private void suite(Suite suite) throws XMLStreamException {
        start("testsuite");
        attribute("name", suite.file());
        attribute("tests", suite.tests());
        attribute("failures", suite.count(Verdict.DIFFERS));
        attribute("errors", suite.problems().size());
        attribute("skipped", suite.count(Verdict.UNCHECKED));
        attribute(
                "timestamp",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(account.ranAt().withNano(0)));
        properties();
        for (Problem problem : suite.problems()) {
            problem(suite, problem);
        }
        for (Checked scenario : suite.scenarios()) {
            scenario(suite, scenario);
        }
        xml.writeEndElement();
    }

    private void properties() throws XMLStreamException {
        start("properties");
        property("rulebook", account.rulebook());
        if (account.organisation() != null) {
            property("organisation", account.organisation());
        }
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private void problem(Suite suite, Problem problem) throws XMLStreamException {
        String place = telling.place(problem);
        testCase(suite, place.isEmpty() ? problem.file() : place);
        start("error");
        attribute("type", "problem");
        attribute("message", telling.said(problem));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void scenario(Suite suite, Checked scenario) throws XMLStreamException {
        testCase(suite, scenario.number() + " " + scenario.sentence());
        if (scenario.differs()) {
            failure(scenario);
        } else if (scenario.verdict() == Verdict.UNCHECKED) {
            xml.writeEmptyElement("skipped");
            attribute("message", telling.labels().of("unchecked"));
        }
        xml.writeEndElement();
    }

    private void failure(Checked scenario) throws XMLStreamException {
        start("failure");
        attribute("type", "difference");
        attribute(
                "message",
                scenario.differences().stream()
                        .map(telling::said)
                        .collect(Collectors.joining(telling.labels().of("semicolon"))));
        StringBuilder text = new StringBuilder(telling.place(scenario)).append('\n');
        scenario.differences().forEach(difference -> tell(text, difference));
        text.append(telling.labels().of("fired")).append('\n');
        scenario.explanation().forEach(rule -> text.append("  ")
                .append(rule.rule())
                .append(telling.rows(rule.rows()))
                .append(telling.facts(rule.facts()))
                .append('\n'));
        xml.writeCharacters(legal(text.toString()));
        xml.writeEndElement();
    }

    private void tell(StringBuilder text, Difference difference) {
        text.append(telling.said(difference)).append('\n');
        if (difference.whyNot() != null) {
            text.append(difference.whyNot().in(telling.locale())).append('\n');
        }
        difference.grounds().forEach(ground -> text.append("  ")
                .append(telling.said(ground))
                .append('\n'));
    }

    private void testCase(Suite suite, String name) throws XMLStreamException {
        start("testcase");
        attribute("classname", suite.className());
        attribute("name", name);
    }

    private void start(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value.toString()));
    }

    private String time() {
        return String.format(Locale.ROOT, "%.3f", account.took().toMillis() / MILLIS);
    }

    /** What XML cannot hold, such as a control character, is shown as something that could not be. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
