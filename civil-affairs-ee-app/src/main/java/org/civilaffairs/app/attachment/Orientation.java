package org.civilaffairs.app.attachment;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the number 1 to 8 that a JPEG's Exif part says, by which whoever shows the photo turns it upright.
 *
 * @param number 1 for a photo that is upright as it is
 */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int MOST = 8;
    private static final int START = 0xFFD8;
    private static final int EXIF_PART = 0xFFE1;
    private static final int SCAN_PART = 0xFFDA;
    private static final int MARKERS = 0xFF00;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE = 0x4949;
    private static final int TAG = 0x0112;
    private static final int FIELD = 12;

    /** Reads it; upright where the file says nothing, or nothing that can be understood. */
    static Orientation of(byte[] content) {
        try {
            var bytes = ByteBuffer.wrap(content);
            if (unsigned(bytes.getShort()) == START) {
                for (int marker = next(bytes); marker > MARKERS && marker != SCAN_PART; marker = next(bytes)) {
                    int length = unsigned(bytes.getShort());
                    var part = bytes.slice(bytes.position(), length - Short.BYTES);
                    if (marker == EXIF_PART && part.remaining() > Integer.BYTES && part.getInt() == EXIF) {
                        return exif(part.position(part.position() + Short.BYTES).slice());
                    }
                    bytes.position(bytes.position() + length - Short.BYTES);
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            // What is damaged here may still be a picture.
        }
        return UPRIGHT;
    }

    private static int next(ByteBuffer bytes) {
        return unsigned(bytes.getShort());
    }

    private static Orientation exif(ByteBuffer exif) {
        exif.order(exif.getShort() == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.getShort();
        exif.position(exif.getInt());
        for (int fields = unsigned(exif.getShort()); fields > 0; fields--) {
            int field = exif.position();
            if (unsigned(exif.getShort()) == TAG) {
                int number = exif.getShort(field + FIELD - Integer.BYTES);
                return number >= 1 && number <= MOST ? new Orientation(number) : UPRIGHT;
            }
            exif.position(field + FIELD);
        }
        return UPRIGHT;
    }

    private static int unsigned(short number) {
        return Short.toUnsignedInt(number);
    }

    /** Tells whether width and height change places. */
    boolean lies() {
        return number > 4;
    }

    /** Returns what turns a picture of that width and height upright. */
    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
