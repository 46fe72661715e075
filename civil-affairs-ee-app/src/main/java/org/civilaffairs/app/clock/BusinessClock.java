package org.civilaffairs.app.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Makes the clock for whoever asks for one. */
@ApplicationScoped
public class BusinessClock {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Produces
    Clock clock() {
        return Clock.system(BEIJING);
    }

    /** Returns the instant as tables keep it: UTC, cut to milliseconds, which every database gives back unchanged. */
    public static LocalDateTime stamp(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
