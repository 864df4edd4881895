package org.shouwen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.run.Account;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitXmlTest {

    @Test
    void isWhatCiServersReadWhateverItTellsOf() {
        assertThat(java.util.stream.Stream.of(Accounts.good(), Accounts.ofEachKind(), Accounts.empty()))
                .allSatisfy(account ->
                        assertThatCode(() -> validate(write(account))).doesNotThrowAnyException());
    }

    @Test
    void countsWhatItHolds() throws Exception {
        Element suite = suite(Accounts.ofEachKind());

        assertThat(suite.getAttribute("name")).isEqualTo(Accounts.FILE);
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(4);
    }

    @Test
    void namesTestCasesByTheirNumberAndSentence() throws Exception {
        Element test = element(suite(Accounts.good()), "testcase");

        assertThat(test.getAttribute("name")).isEqualTo("S-1 业主来电");
        assertThat(test.getAttribute("classname")).isEqualTo("scenarios.电话");
    }

    @Test
    void tellsOfADifferenceTheCellWhatCameAndWhatDecidedIt() throws Exception {
        Element failure = element(suite(Accounts.ofEachKind()), "failure");

        assertThat(failure.getAttribute("message")).contains("I4", "负责部门", "绿化部", "工程维修部");
        assertThat(failure.getTextContent()).contains("为何没有：另一条规则");
        assertThat(failure.getTextContent()).contains(Accounts.RULE, "routing.xlsx", "SX-006");
    }

    @Test
    void tellsOfAProblemItsCellAndWhatWasProbablyMeant() throws Exception {
        Element suite = suite(Accounts.ofEachKind());

        assertThat(element(suite, "testcase").getAttribute("name")).isEqualTo("场景!J4");
        assertThat(element(suite, "error").getAttribute("message")).contains("登记接收", "登记接受");
    }

    @Test
    void speaksTheLanguageAskedFor() throws Exception {
        byte[] english = JUnitXml.write(Accounts.ofEachKind(), Locale.ENGLISH);

        assertThat(element(parse(english).getDocumentElement(), "failure").getAttribute("message"))
                .contains("expected Greening, got Engineering");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]>",
                "& \"quoted\" 'so'",
                "\u0000\u001b[31m",
                "\uD83D\uDE00",
                "\uD83D"
            })
    void staysWellFormedWhateverASentenceHolds(String sentence) {
        assertThatCode(() -> validate(write(Accounts.saying(sentence)))).doesNotThrowAnyException();
    }

    private static byte[] write(Account account) {
        return JUnitXml.write(account, Locale.SIMPLIFIED_CHINESE);
    }

    private static void validate(byte[] xml) throws Exception {
        var schema = Objects.requireNonNull(JUnitXmlTest.class.getResource("/junit-report.xsd"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Element suite(Account account) throws Exception {
        return element(parse(write(account)).getDocumentElement(), "testsuite");
    }

    private static Element element(Element in, String name) {
        return (Element) in.getElementsByTagName(name).item(0);
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
