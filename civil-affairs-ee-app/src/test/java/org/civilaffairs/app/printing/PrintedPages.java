package org.civilaffairs.app.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed book as another program reads it. */
record PrintedPages(List<String> texts, List<Integer> redStrokes) {

    static PrintedPages of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            var strokes = new ArrayList<Integer>();
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(squeezed(stripper.getText(document)));
                strokes.add(redStrokes(document.getPage(page - 1)));
            }
            return new PrintedPages(texts, strokes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text without white space, which line ends and columns change. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    int count() {
        return texts.size();
    }

    String text(int page) {
        return texts.get(page);
    }

    String all() {
        return String.join("", texts);
    }

    boolean say(String text) {
        return all().contains(squeezed(text));
    }

    private static int redStrokes(PDPage page) throws IOException {
        int strokes = 0;
        boolean red = false;
        var operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "RG" -> red = ((COSNumber) operands.get(0)).floatValue() > 0.5f;
                    case "G" -> red = false;
                    case "S" -> strokes += red ? 1 : 0;
                    default -> {}
                }
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        return strokes;
    }
}
