package org.civilaffairs.core.appointment;

/** One of the village's two committees (村/居"两委"), which recommend together (APT-05). */
public enum Committee {
    /** The committee of the party branch (党支部委员会). */
    PARTY_BRANCH,
    /** The villagers' or residents' committee (村/居民委员会). */
    VILLAGE_COMMITTEE
}
