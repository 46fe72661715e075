package org.civilaffairs.app.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.civilaffairs.app.problem.Problem;

/** Counts what is unpacked, whatever the file says of itself, and ends at the limit. */
final class CountedInput extends FilterInputStream {

    private final long limit;
    private long read;

    CountedInput(InputStream from, long limit) {
        super(from);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int offset, int most) throws IOException {
        int some = super.read(to, offset, most);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) {
        read += more;
        if (read > limit) {
            throw Problem.of(422, "workbook-too-large");
        }
    }
}
