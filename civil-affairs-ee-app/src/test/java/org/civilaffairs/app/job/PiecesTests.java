package org.civilaffairs.app.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file comes back from its pieces as it was written, wherever it was cut. */
class PiecesTests {

    @ParameterizedTest(name = "{0} bytes in pieces of {1}, written by {2}: {3} pieces")
    @CsvSource({"0, 4, 3, 0", "1, 4, 3, 1", "4, 4, 4, 1", "5, 4, 5, 2", "1000, 7, 13, 143", "1024, 256, 1, 4"})
    void comesBackAsItWasWritten(int length, int size, int step, int pieces) throws IOException {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        List<byte[]> stored = new ArrayList<>();

        var out = new PieceOutput(size, (place, piece) -> stored.add(place, piece));
        for (int at = 0; at < length; at += step) {
            out.write(content, at, Math.min(step, length - at));
        }
        out.close();
        out.close();

        assertEquals(pieces, stored.size());
        assertEquals(length, out.length());
        var in = new PieceInput(place -> place < stored.size() ? Optional.of(stored.get(place)) : Optional.empty());
        assertArrayEquals(content, in.readAllBytes());
        assertEquals(-1, in.read());
    }
}
