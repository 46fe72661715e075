package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterType;

/** What the fields of a book's form offer to choose from: words that this village wrote in this book before. */
@Named
@RequestScoped
public class Suggestions {

    @Inject
    private RegisterLists lists;

    private Map<String, List<String>> words;

    /** Returns what was written in a column, oftest first; empty where there is nothing to offer. */
    public List<String> of(WritePage page, String column) {
        if (words == null) {
            RegisterType type = RegisterType.find(page.getBook()).orElseThrow();
            words = lists.earlier(BookAddress.id(
                    DivisionCode.parse(page.getVillage()), type, page.getForm().getYear()));
        }
        return words.getOrDefault(column, List.of());
    }
}
