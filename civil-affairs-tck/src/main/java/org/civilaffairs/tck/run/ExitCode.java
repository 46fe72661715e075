package org.civilaffairs.tck.run;

import java.util.List;

/** How a run ends, so that neither a crash nor an empty run can be taken for a pass. */
public enum ExitCode {
    CONFORMANT,
    /** An assertion that decides failed. */
    NOT_CONFORMANT,
    /** Something broke or did not run, or nothing passed. */
    PROVES_NOTHING,
    /** Wrong usage. */
    USAGE;

    /** Returns what these verdicts come to; a failure weighs more than what did not run. */
    public static ExitCode of(List<Verdict> verdicts) {
        if (verdicts.stream()
                .anyMatch(v -> v.result() == Result.FAILED && v.assertion().decides())) {
            return NOT_CONFORMANT;
        }
        boolean gaps = verdicts.stream().anyMatch(v -> v.result() == Result.BROKEN || v.result() == Result.NOT_RUN);
        boolean passed = verdicts.stream().anyMatch(v -> v.result() == Result.PASSED);
        return gaps || !passed ? PROVES_NOTHING : CONFORMANT;
    }

    /** Returns the number that the process ends with. */
    public int number() {
        return ordinal();
    }
}
