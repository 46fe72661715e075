package org.civilaffairs.app.printing;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font with what it shows. The PDF library passes silently over a character that its font lacks and knows of
 * none beyond the first plane whether it is there; so the font's own tables are asked before anything is written.
 */
final class FontFile {

    private static final int OFFSET_TABLE = 12;
    private static final int RECORD = 16;
    private static final int WITH_ALL_PLANES = 12;

    private final BaseFont font;
    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int groups;
    private final int groupCount;
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int widths;

    private FontFile(String name, byte[] content) throws IOException {
        bytes = ByteBuffer.wrap(content);
        int count = bytes.getShort(4);
        for (int at = OFFSET_TABLE; at < OFFSET_TABLE + count * RECORD; at += RECORD) {
            tables.put(new String(content, at, 4, StandardCharsets.US_ASCII), bytes.getInt(at + 8));
        }
        unitsPerEm = unsigned(tables.get("head") + 18);
        longOffsets = bytes.getShort(tables.get("head") + 50) == 1;
        widths = unsigned(tables.get("hhea") + 34);
        int characters = characters();
        groupCount = bytes.getInt(characters + 12);
        groups = characters + 16;
        font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, content, null);
    }

    /** Returns the font that lies beside this class under that name. */
    static FontFile shipped(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream(name)) {
            return new FontFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    /** Tells whether the font draws something for the character; white space may be empty. */
    boolean shows(int codePoint) {
        int glyph = glyph(codePoint);
        return glyph > 0 && (isSpace(codePoint) || outline(glyph + 1) > outline(glyph));
    }

    /** Returns how far the character moves the pen, in thousandths of the font's size. */
    int width(int codePoint) {
        int glyph = Math.min(glyph(codePoint), widths - 1);
        return unsigned(tables.get("hmtx") + glyph * 4) * 1000 / unitsPerEm;
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == 0xA0 || codePoint == 0x3000;
    }

    private int glyph(int codePoint) {
        int low = 0;
        int high = groupCount - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = groups + middle * 12;
            if (codePoint < bytes.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > bytes.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return bytes.getInt(group + 8) + codePoint - bytes.getInt(group);
            }
        }
        return 0;
    }

    private int outline(int glyph) {
        int offsets = tables.get("loca");
        return longOffsets ? bytes.getInt(offsets + glyph * 4) : 2 * unsigned(offsets + glyph * 2);
    }

    private int characters() throws IOException {
        int table = tables.get("cmap");
        for (int i = 0; i < bytes.getShort(table + 2); i++) {
            int found = table + bytes.getInt(table + 4 + i * 8 + 4);
            if (bytes.getShort(found) == WITH_ALL_PLANES) {
                return found;
            }
        }
        throw new IOException("A font for printing has a character table of all planes (cmap format 12)");
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
