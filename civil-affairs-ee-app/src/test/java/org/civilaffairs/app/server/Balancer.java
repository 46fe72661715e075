package org.civilaffairs.app.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * The simplest balancer there is, and the hardest to serve behind: each request goes to the next node in turn, whoever sent it. A node
 * that takes no connection is passed over.
 */
final class Balancer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *([0-9]+)");
    private static final Pattern CONNECTION = Pattern.compile("(?im)^(connection|keep-alive):.*\r\n");

    private final ServerSocket door;
    private final List<URI> nodes;
    private final AtomicLong turn = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "balancer");
        thread.setDaemon(true);
        return thread;
    });

    Balancer(List<URI> nodes) throws IOException {
        this.nodes = List.copyOf(nodes);
        door = new ServerSocket(0, 200, InetAddress.getByName("localhost"));
        threads.execute(this::accept);
    }

    URI base() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                threads.execute(() -> serve(client));
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = new BufferedInputStream(client.getInputStream());
            var head = head(in);
            var length = LENGTH.matcher(head);
            var body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
            try (var node = next()) {
                node.getOutputStream().write(alone(head).getBytes(StandardCharsets.ISO_8859_1));
                node.getOutputStream().write(body);
                node.getInputStream().transferTo(client.getOutputStream());
            }
        } catch (IOException broken) {
            // Whoever waits for the answer sees the connection end, as behind any balancer.
            return;
        }
    }

    private Socket next() throws IOException {
        for (int i = 1; i < nodes.size(); i++) {
            try {
                return connect();
            } catch (ConnectException dead) {
                continue;
            }
        }
        return connect();
    }

    private Socket connect() throws IOException {
        var node = nodes.get((int) (turn.getAndIncrement() % nodes.size()));
        return new Socket(node.getHost(), node.getPort());
    }

    /** One request a connection: the answer ends where the node hangs up. */
    private static String alone(String head) {
        var others = CONNECTION.matcher(head).replaceAll("");
        return others.substring(0, others.length() - 2) + "Connection: close\r\n\r\n";
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        int last = 0;
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.write(next);
            last = last << 8 | next;
            if (last == 0x0d0a0d0a) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
