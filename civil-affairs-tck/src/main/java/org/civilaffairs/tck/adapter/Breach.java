package org.civilaffairs.tck.adapter;

/**
 * One reason for a refusal. Only the clause is judged, and the field where an assertion asks for it; the rest goes into
 * the report.
 *
 * @param assertion the id in the specification, such as APT-01; may be empty
 * @param clause the clause of the plan, such as 2.1; empty where the input could not be read, or the actor may not see it
 * @param code the product's own word for it; may be empty
 * @param field the column or field at fault; empty where it is not about one
 */
public record Breach(String assertion, String clause, String code, String field) {

    /** Makes a reason that is not about one field. */
    public Breach(String assertion, String clause, String code) {
        this(assertion, clause, code, "");
    }

    /** Returns what it says, as a report shows it. */
    @Override
    public String toString() {
        return (clause.isEmpty() ? "no clause" : "clause " + clause)
                + (code.isEmpty() ? "" : " (" + code + ")")
                + (field.isEmpty() ? "" : " at " + field);
    }
}
