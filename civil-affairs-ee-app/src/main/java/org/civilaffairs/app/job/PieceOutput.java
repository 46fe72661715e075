package org.civilaffairs.app.job;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Cuts what is written into pieces and hands each on with its place. */
final class PieceOutput extends OutputStream {

    private final byte[] piece;
    private final BiConsumer<Integer, byte[]> store;
    private int filled;
    private int place;
    private long length;
    private boolean closed;

    PieceOutput(int size, BiConsumer<Integer, byte[]> store) {
        this.piece = new byte[size];
        this.store = store;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        if (closed) {
            throw new IllegalStateException("The file is closed");
        }
        int at = offset;
        int left = count;
        while (left > 0) {
            int some = Math.min(left, piece.length - filled);
            System.arraycopy(from, at, piece, filled, some);
            filled += some;
            at += some;
            left -= some;
            length += some;
            if (filled == piece.length) {
                send();
            }
        }
    }

    private void send() {
        store.accept(place, Arrays.copyOf(piece, filled));
        place++;
        filled = 0;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (filled > 0) {
                send();
            }
        }
    }

    long length() {
        return length;
    }
}
