package org.civilaffairs.app.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.civilaffairs.app.problem.Problem;

/**
 * The parts of a zip file that is held in memory: what people hand in must not lie readable on a disk, where the JDK's own reader wants
 * it. Parts are found by the list at the file's end, as every spreadsheet does.
 */
final class ZipParts {

    /**
     * One part.
     *
     * @param size what the list says that it unpacks to
     */
    private record Part(int header, int packed, long size, boolean deflated) {}

    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int HEADER = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int HEADER_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int DEFLATED = 8;
    private static final long ELSEWHERE = 0xffffffffL;

    private final ByteBuffer file;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long unpacked;

    /** Reads the list; more parts than that are too many. */
    ZipParts(byte[] content, int mostParts) {
        file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            list(mostParts);
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw damaged();
        }
    }

    private void list(int mostParts) {
        int end = end();
        int count = file.getShort(end + 10) & 0xffff;
        if (count > mostParts) {
            throw Problem.of(422, "workbook-too-large");
        }
        int at = file.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (file.getInt(at) != LISTED) {
                throw damaged();
            }
            int nameLength = file.getShort(at + 28) & 0xffff;
            int extraLength = file.getShort(at + 30) & 0xffff;
            int commentLength = file.getShort(at + 32) & 0xffff;
            String name = new String(file.array(), at + LISTED_LENGTH, nameLength, StandardCharsets.UTF_8);
            add(name, at, at + LISTED_LENGTH + nameLength, extraLength);
            at += LISTED_LENGTH + nameLength + extraLength + commentLength;
        }
    }

    private int end() {
        int last = file.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    private void add(String name, int at, int extra, int extraLength) {
        int method = file.getShort(at + 10);
        boolean encrypted = (file.getShort(at + 8) & 1) != 0;
        if (encrypted || method != 0 && method != DEFLATED) {
            throw damaged();
        }
        // Sizes and places that some programs write in eight bytes instead of four (zip64) stand one behind the other.
        long[] sizes = {
            file.getInt(at + 24) & ELSEWHERE, file.getInt(at + 20) & ELSEWHERE, file.getInt(at + 42) & ELSEWHERE
        };
        int next = wide(extra, extraLength);
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] == ELSEWHERE) {
                sizes[i] = file.getLong(next);
                next += Long.BYTES;
            }
        }
        unpacked += Math.max(sizes[0], 0);
        if (sizes[1] > file.limit() || sizes[2] > file.limit() || sizes[1] < 0 || sizes[2] < 0) {
            throw damaged();
        }
        parts.putIfAbsent(name, new Part((int) sizes[2], (int) sizes[1], sizes[0], method == DEFLATED));
    }

    private int wide(int extra, int length) {
        for (int at = extra; at + 4 <= extra + length; at += 4 + (file.getShort(at + 2) & 0xffff)) {
            if (file.getShort(at) == 1) {
                return at + 4;
            }
        }
        return file.limit();
    }

    /** Returns the names of all parts. */
    Iterable<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Returns what all parts together unpack to, as the list says. */
    long unpacked() {
        return unpacked;
    }

    /** Returns a part's content; whoever reads it counts, for the list may lie. */
    InputStream open(String name) {
        Part part = parts.get(name);
        try {
            if (file.getInt(part.header()) != HEADER) {
                throw damaged();
            }
            int start = part.header()
                    + HEADER_LENGTH
                    + (file.getShort(part.header() + 26) & 0xffff)
                    + (file.getShort(part.header() + 28) & 0xffff);
            int length = Math.min(part.packed(), file.limit() - start);
            var packed = new ByteArrayInputStream(file.array(), start, length);
            return part.deflated() ? new InflaterInputStream(packed, new Inflater(true), 8192) : packed;
        } catch (IndexOutOfBoundsException damaged) {
            throw damaged();
        }
    }

    private static Problem damaged() {
        return Problem.of(422, "workbook-damaged");
    }
}
