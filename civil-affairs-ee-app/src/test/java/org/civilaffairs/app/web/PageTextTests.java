package org.civilaffairs.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** No page holds words of its own: all of them come from the bundles, in the visitor's language. */
class PageTextTests {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z]{2,}");
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "label",
            "value",
            "alt",
            "placeholder",
            "aria-label",
            "text",
            "under",
            "hint",
            "note",
            "unit",
            "end",
            "headerText",
            "emptyMessage",
            "itemLabel",
            "header",
            "summary",
            "message");

    static List<Path> pages() {
        return PageSources.under(PageSources.PAGES, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysNothingByItself(Path page) throws Exception {
        var found = new ArrayList<String>();
        var source = PageSources.text(page).replaceFirst("<!DOCTYPE[^>]*>", "");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(source)));
        walk(document.getDocumentElement(), found);
        assertEquals(List.of(), found);
    }

    private static void walk(Element element, List<String> found) {
        if (element.getAttribute("class").equals("brand-seal")) {
            return;
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (SPOKEN.contains(attributes.item(i).getNodeName())
                    && !element.getNodeName().equals("ui:param")) {
                note(attributes.item(i).getNodeValue(), found);
            }
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, found);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                note(child.getNodeValue(), found);
            }
        }
    }

    private static void note(String text, List<String> found) {
        if (WORDS.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
            found.add(text.strip());
        }
    }
}
