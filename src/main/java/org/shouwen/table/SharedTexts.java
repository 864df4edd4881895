package org.shouwen.table;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts cells refer to by number. POI's own table makes an XML bean of each text it gives out, which took half the
 * time of reading a sheet.
 */
final class SharedTexts {

    /** Office writes characters XML has no room for as {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    /** For a workbook without texts. */
    SharedTexts() {}

    SharedTexts(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = SheetXml.factory().createXMLStreamReader(part);
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(decoded(text(xml, "si")));
            }
        }
    }

    /** All text up to the end of {@code element}, whatever its fonts; hints on pronunciation are no part of it. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean hint = false;
        while (true) {
            int event = xml.next();
            if (event == START_ELEMENT && xml.getLocalName().equals("t") && !hint) {
                text.append(xml.getElementText());
            } else if (event == START_ELEMENT || event == END_ELEMENT) {
                hint = xml.getLocalName().equals("rPh") ? event == START_ELEMENT : hint;
                if (event == END_ELEMENT && xml.getLocalName().equals(element)) {
                    return text.toString();
                }
            }
        }
    }

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }

    String at(int number) {
        return texts.get(number);
    }
}
