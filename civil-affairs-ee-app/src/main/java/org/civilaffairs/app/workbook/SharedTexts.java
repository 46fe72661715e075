package org.civilaffairs.app.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civilaffairs.app.problem.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells point to, kept as bytes one behind the other: they take less memory than the part that they stand in. */
final class SharedTexts extends DefaultHandler {

    private static final int BLOCK = 1 << 20;

    private final List<byte[]> blocks = new ArrayList<>();
    private int filled;
    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private int size;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int phonetic;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> inText = phonetic == 0;
            case "rPh" -> phonetic++;
            default -> inText = false;
        }
    }

    @Override
    public void characters(char[] from, int start, int length) {
        if (inText) {
            text.append(from, start, length);
            if (text.length() > SheetHandler.LONGEST_TEXT) {
                throw Problem.of(422, "workbook-damaged");
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> add();
            case "t" -> inText = false;
            case "rPh" -> phonetic--;
            default -> inText = false;
        }
    }

    /** Puts a text behind the last one, or into a new block where it does not fit: each is shorter than a block. */
    private void add() {
        byte[] encoded = text.toString().getBytes(StandardCharsets.UTF_8);
        if (blocks.isEmpty() || filled + encoded.length > BLOCK) {
            blocks.add(new byte[BLOCK]);
            filled = 0;
        }
        System.arraycopy(encoded, 0, blocks.get(blocks.size() - 1), filled, encoded.length);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        starts[size] = (blocks.size() - 1) * BLOCK + filled;
        lengths[size++] = encoded.length;
        filled += encoded.length;
    }

    /** Returns the text of that number, from 0. */
    String get(int number) {
        if (number < 0 || number >= size) {
            throw Problem.of(422, "workbook-damaged");
        }
        int start = starts[number];
        return new String(blocks.get(start / BLOCK), start % BLOCK, lengths[number], StandardCharsets.UTF_8);
    }
}
