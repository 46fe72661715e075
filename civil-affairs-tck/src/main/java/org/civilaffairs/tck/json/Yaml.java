package org.civilaffairs.tck.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of YAML that descriptions of REST contracts are written in: blocks, lists, and texts over several lines. */
public final class Yaml {

    private static final Pattern MEMBER =
            Pattern.compile("(\"[^\"]*\"|'[^']*'|[^\\s\"'\\[{#-][^:]*|-[^\\s:][^:]*):(?: (.*))?");
    private static final Pattern WHOLE_DOUBLE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern WHOLE_SINGLE = Pattern.compile("'(?:[^']|'')*'");

    private record Line(int indent, String text) {

        boolean isItem() {
            return text.startsWith("- ") || text.equals("-");
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private int at;

    private Yaml(String text) {
        text.lines()
                .filter(line ->
                        !line.isBlank() && !line.equals("---") && !line.strip().startsWith("#"))
                .forEach(line ->
                        lines.add(new Line(line.length() - line.stripLeading().length(), line.strip())));
    }

    /** Reads a document: maps in their order, lists, texts, numbers and truth values. */
    public static Object read(String text) {
        return new Yaml(text).node();
    }

    private boolean more() {
        return at < lines.size();
    }

    private Object node() {
        Line first = lines.get(at);
        return first.isItem() ? list(first.indent()) : map(first.indent());
    }

    private Map<String, Object> map(int indent) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (more() && lines.get(at).indent() == indent && !lines.get(at).isItem()) {
            Line line = lines.get(at++);
            Matcher member = MEMBER.matcher(line.text());
            if (!member.matches()) {
                throw new IllegalArgumentException("No member of a map: " + line.text());
            }
            String name = member.group(1).replaceAll("^[\"']|[\"']$", "");
            members.put(name, member.group(2) == null ? below(indent) : scalar(member.group(2), indent));
        }
        return members;
    }

    private Object below(int indent) {
        boolean deeper = more()
                && (lines.get(at).indent() > indent
                        || lines.get(at).indent() == indent && lines.get(at).isItem());
        return deeper ? node() : null;
    }

    private List<Object> list(int indent) {
        List<Object> items = new ArrayList<>();
        while (more() && lines.get(at).indent() == indent && lines.get(at).isItem()) {
            String content = lines.get(at).text().substring(1).strip();
            if (MEMBER.matcher(content).matches()) {
                lines.set(at, new Line(indent + 2, content));
                items.add(map(indent + 2));
            } else {
                at++;
                items.add(scalar(content, indent));
            }
        }
        return items;
    }

    private Object scalar(String start, int indent) {
        if (start.startsWith("\"")) {
            return Json.read(joined(start, WHOLE_DOUBLE));
        }
        if (start.startsWith("'")) {
            String quoted = joined(start, WHOLE_SINGLE);
            return quoted.substring(1, quoted.length() - 1).replace("''", "'");
        }
        StringBuilder plain = new StringBuilder(start);
        while (more() && lines.get(at).indent() > indent) {
            plain.append(' ').append(lines.get(at++).text());
        }
        return value(plain.toString());
    }

    private String joined(String start, Pattern whole) {
        String text = start;
        while (!whole.matcher(text).matches()) {
            String next = lines.get(at++).text();
            text = text.endsWith("\\") ? text.substring(0, text.length() - 1) + next : text + " " + next;
        }
        return text;
    }

    private static Object value(String plain) {
        return switch (plain) {
            case "[]" -> List.of();
            case "{}" -> Map.of();
            case "true" -> true;
            case "false" -> false;
            default -> plain.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(plain) : plain;
        };
    }
}
