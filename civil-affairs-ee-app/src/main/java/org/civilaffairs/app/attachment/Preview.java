package org.civilaffairs.app.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A small JPEG of a photo or scan, upright and without what the camera wrote beside it, such as where it was. */
record Preview(int width, int height, byte[] jpeg) {

    /** The longer side. */
    static final int SIDE = 480;

    /** A photo of fifty million points is a large camera's; a few hundred bytes may claim a thousand times as many. */
    private static final long MOST_POINTS = 60_000_000;

    /** One at a time, so that many people who look at once need the memory of one picture. */
    private static final Lock ONE = new ReentrantLock();

    /** Draws a file small; empty where it is no picture that can be read, or larger than any camera's. */
    static Optional<Preview> of(byte[] content) {
        ONE.lock();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return drawn(reader, Orientation.of(content));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // Whatever a decoder says of a damaged file: it stays an original, only nobody sees it small.
            return Optional.empty();
        } finally {
            ONE.unlock();
        }
    }

    /** The size is known before a single point is, and of a large picture only every second, third, … is taken at all. */
    private static Optional<Preview> drawn(ImageReader reader, Orientation orientation) throws IOException {
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        if ((long) wide * high > MOST_POINTS) {
            return Optional.empty();
        }
        int step = Math.max(1, Math.max(wide, high) / (2 * SIDE));
        var taken = reader.getDefaultReadParam();
        taken.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, taken);
        double scale = Math.min(1.0, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lies = orientation.lies();
        var small = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.transform(orientation.upright(width, height));
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(small, "jpeg", stream);
        }
        return Optional.of(new Preview(small.getWidth(), small.getHeight(), out.toByteArray()));
    }
}
