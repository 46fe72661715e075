package org.civilaffairs.tck.tests;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.civilaffairs.tck.adapter.Person;

/** Fictional people, registered in province 69, which nobody is. */
final class People {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String[] NAMES = {"林秋实", "周望川", "何知夏", "陈守田", "赵算明", "沈清和", "韩听雨", "许归田"};

    private People() {}

    static Person person(String district, int number, LocalDate born) {
        String digits = district + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", number);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (digits.charAt(place) - '0') * WEIGHTS[place];
        }
        return new Person(NAMES[number % NAMES.length], digits + CHECKS.charAt(sum % 11));
    }
}
