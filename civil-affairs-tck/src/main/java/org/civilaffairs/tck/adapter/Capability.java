package org.civilaffairs.tck.adapter;

/** Optional parts of the scheme; a product that claims one is judged by all of its assertions. */
public enum Capability {
    /** A department sets dated values of the policy for its own area. */
    POLICY,
    /** The product, or a program that comes with it, checks files of books that were handed out. */
    VERIFY
}
