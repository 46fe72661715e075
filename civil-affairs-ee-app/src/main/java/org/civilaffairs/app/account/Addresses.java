package org.civilaffairs.app.account;

/** Addresses that come from outside and that a browser is sent on to. */
final class Addresses {

    private Addresses() {}

    /** Returns the address if it is a page of this application, otherwise the first page: nobody is sent on to a look-alike. */
    static String own(String wanted) {
        boolean own = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.contains("\\")
                && wanted.chars().noneMatch(Character::isISOControl);
        return own ? wanted : "/";
    }
}
