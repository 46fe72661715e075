package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Set;

/** The texts in the visitor's language: {@code #{m['division.title']}} on a page, {@link #of} where something is filled in. */
@Named("m")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject
    private Bundles bundles;

    @Inject
    private Look look;

    /** Returns the text of the key; an unknown key comes back between question marks, so that it is seen and mended. */
    @Override
    public String get(Object key) {
        return bundles.text(String.valueOf(key), look.language()).orElse("??" + key + "??");
    }

    /** Returns the text of the key with {0}, {1}, … filled in, whole numbers with the thousands set apart. */
    public String of(String key, Object... values) {
        return new MessageFormat(get(key), look.getLocale()).format(values);
    }

    /** Tells whether there is such a text. */
    public boolean knows(String key) {
        return bundles.text(key, look.language()).isPresent();
    }

    /** Returns nothing: the texts are asked for one by one, never listed. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** Returns false: a page that asks whether there are texts means that there are. */
    @Override
    public boolean isEmpty() {
        return false;
    }
}
