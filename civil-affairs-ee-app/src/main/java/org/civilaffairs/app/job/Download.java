package org.civilaffairs.app.job;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is offered under its name, which may be Chinese (RFC 6266). */
public final class Download {

    private Download() {}

    /** Returns the value of {@code Content-Disposition}. */
    public static String disposition(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
        return "attachment; filename=\"file" + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
