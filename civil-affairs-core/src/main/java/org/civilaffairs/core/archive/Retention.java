package org.civilaffairs.core.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.register.RegisterType;

/** How long a volume is kept (保管期限): elections for ever, meetings, relief and donations 30 years, others 10. */
public enum Retention {
    /** 永久. */
    PERMANENT("Y", 0),
    /** 30年. */
    YEARS_30("D30", 30),
    /** 10年. */
    YEARS_10("D10", 10);

    private final String code;
    private final int years;

    Retention(String code, int years) {
        this.code = code;
        this.years = years;
    }

    /** Returns the retention of a book. */
    public static Retention of(RegisterType type) {
        return switch (type) {
            case TERM_ELECTION -> PERMANENT;
            case MEETING, RELIEF_DISTRIBUTION, CHARITY_DONATION -> YEARS_30;
            default -> YEARS_10;
        };
    }

    /** Returns the code in an archive number: Y, D30 or D10. */
    public String code() {
        return code;
    }

    /** Returns the first day on which a volume of a year may be appraised; empty for one that is kept for ever. */
    public Optional<LocalDate> over(int year) {
        return years == 0 ? Optional.empty() : Optional.of(LocalDate.of(year + 1 + years, 1, 1));
    }
}
