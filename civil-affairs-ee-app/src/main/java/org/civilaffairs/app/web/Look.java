package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.app.problem.Asked;
import org.civilaffairs.core.rule.Language;

/** The language and the size of type that this visitor chose, or what the browser asks for until a choice is made. */
@Named
@RequestScoped
public class Look {

    /** The cookie that keeps the chosen language. */
    static final String LANGUAGE = "CIVIL_AFFAIRS_LANGUAGE";

    /** The cookie that keeps the choice of large type. */
    static final String LARGE = "CIVIL_AFFAIRS_LARGE";

    private static final List<String> STYLES = List.of(
            "tokens",
            "layout",
            "parts",
            "forms",
            "tables",
            "widgets",
            "places",
            "calendar",
            "cabinet",
            "book",
            "letter",
            "board",
            "print");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** Returns the language of this request. */
    public Language language() {
        return cookie(LANGUAGE)
                .flatMap(tag -> Stream.of(Language.values())
                        .filter(one -> one.tag().equals(tag))
                        .findFirst())
                .orElseGet(() -> Asked.language(request));
    }

    /** Returns the language's tag for the page's {@code lang}. */
    public String getTag() {
        return language().tag();
    }

    /** Returns the language as a locale, for the server's own messages. */
    public Locale getLocale() {
        return language().locale();
    }

    /** Tells whether large type is chosen. */
    public boolean isLarge() {
        return cookie(LARGE).filter("true"::equals).isPresent();
    }

    /** Returns the languages one can switch to. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** Returns the sign of a language on its switch: one character, or two letters. */
    public String signOf(Language language) {
        return switch (language) {
            case ZH_HANS -> "简";
            case ZH_HANT -> "繁";
            case EN -> "EN";
        };
    }

    /** Returns a language's own name for itself. */
    public String nameOf(Language language) {
        return switch (language) {
            case ZH_HANS -> "简体中文";
            case ZH_HANT -> "繁體中文";
            case EN -> "English";
        };
    }

    /** Returns the style sheets in the order in which they follow each other. */
    public List<String> getStyles() {
        return STYLES;
    }

    /** Returns what stands below a table of several pages, in PrimeFaces' words. */
    public String getPaginator() {
        return "{CurrentPageReport} {FirstPageLink} {PreviousPageLink} {PageLinks} {NextPageLink} {LastPageLink}";
    }

    /** Returns the version of the application, which also tells browsers when to fetch the styles anew. */
    public String getVersion() {
        return Optional.ofNullable(Look.class.getPackage().getImplementationVersion())
                .orElse("1.0.0-SNAPSHOT");
    }

    /** Returns the address that this page was asked for, to come back to it after a switch; always within the application. */
    public String getHere() {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return request.getContextPath() + "/";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Returns the moment to tell an administrator about when something went wrong. */
    public String getMoment() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
