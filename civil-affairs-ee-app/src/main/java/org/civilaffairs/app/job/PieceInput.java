package org.civilaffairs.app.job;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a file whose pieces come one by one. */
final class PieceInput extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int at;
    private int place;

    PieceInput(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int count) {
        if (count == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int some = Math.min(count, piece.length - at);
        System.arraycopy(piece, at, to, offset, some);
        at += some;
        return some;
    }

    private boolean more() {
        if (at < piece.length) {
            return true;
        }
        Optional<byte[]> next = pieces.apply(place);
        if (next.isEmpty()) {
            return false;
        }
        piece = next.get();
        at = 0;
        place++;
        return true;
    }
}
