package org.civilaffairs.tck.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON, and reads them back. */
public final class Json {

    private Json() {}

    /** Reads a text: objects become maps in their order, numbers {@link java.math.BigDecimal}, null is null. */
    public static Object read(String text) {
        return new JsonReader(text).whole();
    }

    /** Writes on one line. */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out, -1);
        return out.toString();
    }

    /** Writes with a line for each member. */
    public static String pretty(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out, 0);
        return out.append('\n').toString();
    }

    private static void write(Object value, StringBuilder out, int depth) {
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator();
            out.append('{');
            while (members.hasNext()) {
                Map.Entry<?, ?> member = members.next();
                line(out, depth + 1, depth);
                text(String.valueOf(member.getKey()), out);
                out.append(depth < 0 ? ":" : ": ");
                write(member.getValue(), out, depth < 0 ? depth : depth + 1);
                out.append(members.hasNext() ? "," : "");
            }
            close(out, '}', depth, map.isEmpty());
        } else if (value instanceof List<?> list) {
            Iterator<?> items = list.iterator();
            out.append('[');
            while (items.hasNext()) {
                line(out, depth + 1, depth);
                write(items.next(), out, depth < 0 ? depth : depth + 1);
                out.append(items.hasNext() ? "," : "");
            }
            close(out, ']', depth, list.isEmpty());
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString(), out);
        }
    }

    private static void line(StringBuilder out, int indent, int depth) {
        if (depth >= 0) {
            out.append('\n').append("  ".repeat(indent));
        }
    }

    private static void close(StringBuilder out, char end, int depth, boolean empty) {
        if (!empty) {
            line(out, depth, depth);
        }
        out.append(end);
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }
}
