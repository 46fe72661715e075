package org.civilaffairs.app.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body read from any stream, which refuses to go on behind a limit. */
final class BodyStream extends ServletInputStream {

    private final InputStream source;
    private final long limit;
    private final Supplier<RuntimeException> beyond;
    private long count;
    private boolean finished;

    BodyStream(InputStream source, long limit, Supplier<RuntimeException> beyond) {
        this.source = source;
        this.limit = limit;
        this.beyond = beyond;
    }

    @Override
    public int read() throws IOException {
        int next = source.read();
        counted(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = source.read(into, offset, length);
        counted(read);
        return read;
    }

    private void counted(int read) {
        finished |= read < 0;
        count += Math.max(read, 0);
        if (count > limit) {
            throw beyond.get();
        }
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("The body is read by the request's own thread");
    }
}
