package org.civilaffairs.app.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The workbook's table of contents: its sheets, and where the parts are that relations name. */
final class Parts {

    /** A sheet's entry. */
    record Sheet(String name, String relation, boolean hidden) {}

    /** The relations of a part. */
    static final class Relations extends DefaultHandler {

        private final String folder;
        final Map<String, String> byId = new HashMap<>();
        final Map<String, String> byType = new HashMap<>();

        Relations(String folder) {
            this.folder = folder;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            String target = attributes.getValue("Target");
            if (!name.equals("Relationship")
                    || target == null
                    || "External".equals(attributes.getValue("TargetMode"))) {
                return;
            }
            String path = target.startsWith("/") ? target.substring(1) : folder + target;
            String type = String.valueOf(attributes.getValue("Type"));
            byId.put(String.valueOf(attributes.getValue("Id")), path);
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
        }
    }

    /** The workbook part itself. */
    static final class Contents extends DefaultHandler {

        private static final int MOST_SHEETS = 100;

        final List<Sheet> sheets = new ArrayList<>();
        boolean since1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String date1904 = String.valueOf(attributes.getValue("date1904"));
                since1904 = date1904.equals("1") || date1904.equals("true");
            } else if (name.equals("sheet") && sheets.size() < MOST_SHEETS) {
                sheets.add(new Sheet(
                        String.valueOf(attributes.getValue("name")),
                        relation(attributes),
                        attributes.getValue("state") != null && !"visible".equals(attributes.getValue("state"))));
            }
        }

        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && attributes.getURI(i).endsWith("/relationships")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }

    private Parts() {}
}
