package org.civilaffairs.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is logged in and asks for pages, without a browser: for tests that ask who gets a page, not what is on it. */
public final class Pages {

    private static final Pattern FORM = Pattern.compile("(?s)<form.*?</form>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*?name=\"(?<name>[^\"]+)\"[^>]*?value=\"(?<value>[^\"]*)\"[^>]*>");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern OWN_ACCOUNT = Pattern.compile("/account/one\\?id=(\\w+)");
    private static final Pattern TOKEN = Pattern.compile("id=\"new-token\"[^>]*>([^<]+)<");

    private static final String PASSWORD = "correct horse battery staple";

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Pages(URI base) {
        this.base = base;
    }

    /** Returns somebody who has not logged in. */
    static Pages stranger(ServerUnderTest server) {
        return new Pages(server.base());
    }

    /** Returns the session's cookie, as a header has it. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("civilaffairs"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    /** Logs a new account of the role and area in. */
    public static Pages of(ServerUnderTest server, String role, String area) {
        var visitor = new Pages(server.base());
        var account = server.logIn(role, area);
        visitor.submit("/log-in", "enter", Map.of("name", account.userName(), "password", account.password()));
        return visitor;
    }

    /** Sets a server up for a district, as its first visitor does, who is its administrator from then on. */
    public static Pages settingUp(ServerUnderTest server, String district, boolean demonstration) {
        var visitor = new Pages(server.base());
        var fields = new LinkedHashMap<>(
                Map.of("displayName", "林秋实", "userName", "administrator", "password", PASSWORD, "again", PASSWORD));
        if (demonstration) {
            fields.put("demonstration_input", "on");
        }
        visitor.submit("/setup/administrator?district=" + district, "finish", fields);
        return visitor;
    }

    /** Makes a token of the installation's first account, as an administrator does on its page, and returns a client with it. */
    public Api api() {
        var account = found(OWN_ACCOUNT, get("/account/index").body());
        var page = post("/account/one?id=" + account, "addToken", Map.of("tokenName", "test", "writing_input", "on"));
        return new Api(base, found(TOKEN, page.body()));
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        if (!match.find()) {
            throw new AssertionError(pattern + " stands nowhere in " + page);
        }
        return match.group(1);
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    private void submit(String path, String button, Map<String, String> fields) {
        var answer = post(path, button, fields);
        if (answer.statusCode() != 302) {
            throw new AssertionError(path + " does not go on: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Fills in the form that has the button, and presses it. */
    HttpResponse<String> post(String path, String button, Map<String, String> fields) {
        var page = get(path);
        var form = FORM.matcher(page.body())
                .results()
                .map(MatchResult::group)
                .filter(text -> text.contains("name=\"" + button + "\""))
                .findFirst()
                .orElseThrow();
        Map<String, String> all = new LinkedHashMap<>(fields);
        var hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            if (hidden.group().contains("hidden")) {
                all.put(hidden.group("name"), hidden.group("value"));
            }
        }
        all.put(button, button);
        // In a browser the page's script sends this on.
        all.put(
                "primefaces.nonce",
                found(
                        NONCE,
                        page.headers().firstValue("Content-Security-Policy").orElseThrow()));
        var body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a page a form with one file of the name. */
    public HttpResponse<String> upload(String path, String fileName) {
        String body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--part--\r\n";
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
