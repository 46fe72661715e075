package org.civilaffairs.app.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTests {

    @ParameterizedTest(name = "a {0} of {1} × {2} becomes {3} × {4}")
    @CsvSource({
        "jpeg, 4000, 3000, 480, 360",
        "png, 3000, 4000, 360, 480",
        "png, 300, 200, 300, 200",
        "jpeg, 10000, 3, 480, 1",
    })
    void aPictureBecomesSmallAndNeverLarger(String kind, int width, int height, int shownWidth, int shownHeight)
            throws IOException {
        Preview preview = Preview.of(Pictures.of(kind, width, height)).orElseThrow();

        assertEquals(shownWidth + "×" + shownHeight, preview.width() + "×" + preview.height());
        BufferedImage drawn = read(preview);
        assertEquals(shownWidth + "×" + shownHeight, drawn.getWidth() + "×" + drawn.getHeight());
    }

    /** The camera's upper left is red; where it is seen once the photo stands upright, each of the eight ways has its own corner. */
    @ParameterizedTest(name = "held the way {0} the photo is {1} × {2}, and its red corner {3} {4}")
    @CsvSource({
        "1, 300, 200, upper, left",
        "2, 300, 200, upper, right",
        "3, 300, 200, lower, right",
        "4, 300, 200, lower, left",
        "5, 200, 300, upper, left",
        "6, 200, 300, upper, right",
        "7, 200, 300, lower, right",
        "8, 200, 300, lower, left",
        "9, 300, 200, upper, left",
    })
    void aPhotoIsTurnedUpright(int orientation, int width, int height, String edge, String side) throws IOException {
        Preview preview = Preview.of(Pictures.held(orientation, Pictures.of("jpeg", 300, 200)))
                .orElseThrow();

        BufferedImage drawn = read(preview);
        assertEquals(width + "×" + height, drawn.getWidth() + "×" + drawn.getHeight());
        int x = side.equals("left") ? 20 : width - 20;
        int y = edge.equals("upper") ? 20 : height - 20;
        Color corner = new Color(drawn.getRGB(x, y));
        assertTrue(corner.getRed() > 180 && corner.getGreen() < 80, corner::toString);
    }

    @Test
    void aPreviewTellsNothingThatTheCameraWroteBesideThePicture() throws IOException {
        byte[] photo = Pictures.held(6, Pictures.of("jpeg", 300, 200));

        assertTrue(new String(photo, "ISO-8859-1").contains("Exif"));
        assertTrue(!new String(Preview.of(photo).orElseThrow().jpeg(), "ISO-8859-1").contains("Exif"));
    }

    @Test
    void whatClaimsToBeHugeIsNotDrawnAtAll() {
        assertEquals(Optional.empty(), Preview.of(claiming(50_000, 50_000)));
    }

    @Test
    void whatIsNoPictureOrDamagedHasNoPreview() throws IOException {
        byte[] photo = Pictures.held(6, Pictures.of("jpeg", 300, 200));
        assertEquals(Optional.empty(), Preview.of("%PDF-1.7".getBytes("US-ASCII")));
        // Wherever a file breaks off, it is a picture or none, never an error.
        for (int length = 0; length < 200; length++) {
            Preview.of(Arrays.copyOf(photo, length));
            Orientation.of(Arrays.copyOf(photo, length));
        }
        assertEquals(Optional.empty(), Preview.of(Arrays.copyOf(photo, 100)));
    }

    private static BufferedImage read(Preview preview) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(preview.jpeg()));
    }

    /** A PNG whose head says a size that its few bytes do not hold. */
    private static byte[] claiming(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
