package org.civilaffairs.app.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;

/** Photos as tests need them: a picture of any size, red in its upper left quarter and grey-green elsewhere. */
public final class Pictures {

    private Pictures() {}

    /** Returns a picture; the kind is jpeg or png. */
    public static byte[] of(String kind, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x7A9A8A));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0xC8202A));
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a JPEG as a camera writes it that was held one of eight ways. */
    public static byte[] held(int orientation, byte[] jpeg) {
        int length = 34;
        var photo = ByteBuffer.allocate(jpeg.length + Short.BYTES + length);
        photo.put(jpeg, 0, Short.BYTES).putShort((short) 0xFFE1).putShort((short) length);
        photo.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        photo.order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x4949)
                .putShort((short) 42)
                .putInt(8);
        photo.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        photo.putShort((short) orientation).putShort((short) 0).putInt(0);
        return photo.put(jpeg, Short.BYTES, jpeg.length - Short.BYTES).array();
    }
}
