package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads pictures with the JDK's own parser, which refuses what is not well-formed. */
final class Pictures {
    private Pictures() {}

    static Document parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new InputSource(new StringReader(text)));
    }

    static void assertNeedsNothingElse(String svg) {
        assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http")
                .doesNotContain("href")
                .doesNotContain("url(")
                .doesNotContain("<script")
                .doesNotContain("@import");
        assertThat(svg).contains("prefers-color-scheme:dark");
    }

    static void assertEverythingIsInside(Document document) {
        double width = Double.parseDouble(document.getDocumentElement().getAttribute("width"));
        double height = Double.parseDouble(document.getDocumentElement().getAttribute("height"));
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            for (String name : List.of("x", "x1", "x2", "cx", "y", "y1", "y2", "cy")) {
                if (element.hasAttribute(name)) {
                    assertThat(Double.parseDouble(element.getAttribute(name)))
                            .isBetween(0.0, name.contains("x") ? width : height);
                }
            }
        }
    }

    static List<Element> all(Document document, String name, String style) {
        NodeList elements = document.getElementsByTagNameNS("*", name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("class").equals(style)) {
                found.add(element);
            }
        }
        return found;
    }

    static double width(Element line) {
        return Double.parseDouble(line.getAttribute("x2")) - Double.parseDouble(line.getAttribute("x1"));
    }

    static String text(Element root, String name, int index) {
        return root.getElementsByTagNameNS("*", name).item(index).getTextContent();
    }
}
