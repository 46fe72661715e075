package org.civilaffairs.app.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.civilaffairs.app.problem.Problem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part's XML: without document types, so that nothing is fetched and nothing grows. */
final class Xml {

    /** Ends the reading of a part where the rest is of no interest. */
    static final class Enough extends SAXException {

        private static final long serialVersionUID = 1;
    }

    private static final SAXParserFactory FACTORY = factory();

    private Xml() {}

    static void read(InputStream part, DefaultHandler handler) throws IOException {
        try {
            FACTORY.newSAXParser().parse(new InputSource(part), handler);
        } catch (Enough enough) {
            return;
        } catch (SAXException | ParserConfigurationException unreadable) {
            throw unreadable.getCause() instanceof Problem problem ? problem : Problem.of(422, "workbook-damaged");
        }
    }

    private static SAXParserFactory factory() {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory;
        } catch (SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK's own parser knows these features", impossible);
        }
    }
}
