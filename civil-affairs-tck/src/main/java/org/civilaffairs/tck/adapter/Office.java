package org.civilaffairs.tck.adapter;

/** Who acts. */
public enum Office {
    /** The assistant in person. */
    ASSISTANT,
    /** The village's party branch and committee (两委). */
    VILLAGE_COMMITTEES,
    /** The town or street. */
    TOWN,
    /** The bureau of civil affairs of the district. */
    BUREAU,
    /** Who keeps the table of divisions and the values of the policy. */
    ADMINISTRATOR
}
