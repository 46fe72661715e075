package org.civilaffairs.app.printing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where lines of Chinese and other text may end: between any two Chinese characters, but not before a closing mark nor
 * after an opening one; a word, number, date or place in the cabinet stays whole unless it is longer than a line.
 */
final class LineBreaks {

    private static final String NEVER_FIRST = "，。、；：！？）》」』】〕〉”’％…—·,.;:!?)]}%";
    private static final String NEVER_LAST = "（《「『【〔〈“‘([{";
    private static final String IN_WORDS = "-/.,:_*@#+&'[]";

    private final PrintFonts fonts;

    LineBreaks(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** Returns the lines of a text that is printable already; an empty text has none. */
    List<String> of(String text, float width, float size) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n")) {
            if (!paragraph.isBlank()) {
                breakUp(paragraph.strip(), width * 1000 / size, lines);
            }
        }
        return lines;
    }

    /** Like {@link #of}, but lines of about the same width, as headings want them. */
    List<String> even(String text, float width, float size) {
        var lines = of(text, width, size);
        for (float narrower = width - size; narrower >= longestWord(text, size); narrower -= size) {
            var other = of(text, narrower, size);
            if (other.size() > lines.size()) {
                return lines;
            }
            lines = other;
        }
        return lines;
    }

    /** Returns the width of the longest part that no line may end in, in points. */
    float longestWord(String text, float size) {
        int longest = 0;
        int word = 0;
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int next = text.codePointAt(at);
            word = mayEnd(before, next) ? fonts.width(next) : word + fonts.width(next);
            longest = Math.max(longest, word);
            before = next;
        }
        return longest * size / 1000;
    }

    private void breakUp(String text, float width, List<String> lines) {
        int start = 0;
        int mayEnd = 0;
        float used = 0;
        int before = ' ';
        int at = 0;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (at > start && mayEnd(before, next)) {
                mayEnd = at;
            }
            float wide = fonts.width(next);
            if (used + wide > width && at > start && next != ' ') {
                int end = mayEnd > start ? mayEnd : at;
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
                at = end;
                used = 0;
                before = ' ';
                continue;
            }
            used += wide;
            before = next;
            at += Character.charCount(next);
        }
        lines.add(text.substring(start));
    }

    private static boolean mayEnd(int before, int next) {
        if (next == ' ' || NEVER_FIRST.indexOf(next) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || !inWord(before) || !inWord(next);
    }

    private static boolean inWord(int codePoint) {
        return codePoint < 0x2E80 && Character.isLetterOrDigit(codePoint) || IN_WORDS.indexOf(codePoint) >= 0;
    }
}
