package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The areas of the application that the visitor's role works in, in the order of the day's work. */
@Named
@RequestScoped
public class Navigation {

    /**
     * One area: its name (also that of its icon and of its folder), its first page, and the roles that see it; no role means all.
     */
    public record Item(String name, String path, Set<String> roles) {

        /** Returns the key of its title. */
        public String title() {
            return "web.nav." + name;
        }

        boolean seenBy(String role) {
            return roles.isEmpty() || roles.contains(role);
        }
    }

    private static final List<Item> ITEMS = List.of(
            new Item("home", "/index.xhtml", Set.of()),
            new Item("board", "/board/index.xhtml", Set.of("ADMINISTRATOR", "INSPECTOR", "BUREAU", "TOWN")),
            new Item("register", "/register/index.xhtml", Set.of()),
            new Item("appointment", "/appointment/index.xhtml", Set.of()),
            new Item("training", "/training/index.xhtml", Set.of()),
            new Item("responsibility", "/responsibility/index.xhtml", Set.of()),
            new Item("guidance", "/guidance/index.xhtml", Set.of()),
            new Item("finding", "/supervision/findings.xhtml", Set.of()),
            new Item("division", "/division/index.xhtml", Set.of()),
            new Item("policy", "/policy/index.xhtml", Set.of("ADMINISTRATOR", "INSPECTOR", "BUREAU", "TOWN")),
            new Item("calendar", "/calendar/index.xhtml", Set.of("ADMINISTRATOR", "INSPECTOR", "BUREAU")),
            new Item("account", "/account/index.xhtml", Set.of("ADMINISTRATOR", "INSPECTOR")),
            new Item("audit", "/audit/index.xhtml", Set.of("ADMINISTRATOR", "INSPECTOR")));

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    /** Returns what the visitor sees; nothing before log-in. */
    public List<Item> getItems() {
        return visitor.isKnown()
                ? ITEMS.stream().filter(item -> item.seenBy(visitor.getRole())).toList()
                : List.of();
    }

    /** Returns "page" where the page asked for belongs to the item, otherwise "false". */
    public String current(Item item) {
        var path = request.getServletPath();
        var folder = item.path().substring(0, item.path().lastIndexOf('/') + 1);
        boolean here = folder.equals("/") ? path.equals(item.path()) : path.startsWith(folder);
        return here ? "page" : "false";
    }
}
