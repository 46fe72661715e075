package org.civilaffairs.app.rest;

import jakarta.json.Json;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** An answer held back until the transaction is committed, and kept for the same call's next time. */
final class HeldAnswer extends HttpServletResponseWrapper {

    /** An answer as it is stored. */
    record Stored(int status, Map<String, String> headers, byte[] body) {

        static Stored of(byte[] json) {
            try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
                var object = reader.readObject();
                var headers = new TreeMap<String, String>();
                object.getJsonObject("headers")
                        .keySet()
                        .forEach(name -> headers.put(
                                name, object.getJsonObject("headers").getString(name)));
                return new Stored(
                        object.getInt("status"), headers, Base64.getDecoder().decode(object.getString("body")));
            }
        }

        byte[] toBytes() {
            var all = Json.createObjectBuilder();
            headers.forEach(all::add);
            return Json.createObjectBuilder()
                    .add("status", status)
                    .add("headers", all)
                    .add("body", Base64.getEncoder().encodeToString(body))
                    .build()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        }

        void sendTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            headers.forEach(response::setHeader);
            response.getOutputStream().write(body);
        }
    }

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);
    private int status = SC_OK;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    byte[] toBytes() {
        return stored().toBytes();
    }

    void sendTo(HttpServletResponse response) throws IOException {
        stored().sendTo(response);
    }

    private Stored stored() {
        writer.flush();
        body.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        text.getBuffer().setLength(0);
        return new Stored(status, headers, body.toByteArray());
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public void sendError(int code) {
        status = code;
    }

    @Override
    public void sendError(int code, String message) {
        status = code;
    }

    @Override
    public void setContentType(String type) {
        headers.put("Content-Type", type);
    }

    @Override
    public void setHeader(String name, String value) {
        headers.put(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        headers.merge(name, value, (old, added) -> old + ", " + added);
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the commit.
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("The answer is written by the request's own thread");
            }
        };
    }
}
