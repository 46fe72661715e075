package org.civilaffairs.app.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days and moments as spreadsheets count them: days since the end of 1899, or since the beginning of 1904. */
final class SerialDate {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    /** Before it stands a 29 February 1900 that never was. */
    private static final int FIRST_RIGHT_DAY = 61;

    private static final int LAST_DAY = 2_958_465;
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);

    private SerialDate() {}

    /** Returns the day, with hour and minute where there are any; empty where the number is no day of that calendar. */
    static Optional<String> read(BigDecimal serial, boolean since1904) {
        LocalDate beginning = since1904 ? SINCE_1904 : SINCE_1900;
        if (serial.compareTo(BigDecimal.valueOf(since1904 ? 0 : FIRST_RIGHT_DAY)) < 0
                || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return Optional.empty();
        }
        long minutes =
                serial.multiply(MINUTES_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime moment = beginning.atStartOfDay().plusMinutes(minutes);
        boolean day = moment.toLocalTime().toSecondOfDay() == 0;
        return Optional.of(day ? moment.toLocalDate().toString() : MINUTE.format(moment));
    }

    static long of(LocalDate day) {
        return day.toEpochDay() - SINCE_1900.toEpochDay();
    }
}
