package org.civilaffairs.jmh;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.civilaffairs.core.rule.Finding;

/** Takes what engines say in whatever order, and says it as findings. */
public final class Collector {

    private static final Comparator<Village.Entry> ORDER = Comparator.comparing(
                    (Village.Entry entry) -> entry.getBook().id().type())
            .thenComparing(Village.Entry::getNumber);

    private final Consumer<Finding> sink;
    private final BookScan books;
    private final List<Village.Entry> late = new ArrayList<>(0);
    private final List<Village.Entry> lacking = new ArrayList<>(0);
    private final List<Village.Entry> keyedIn = new ArrayList<>(0);

    Collector(Consumer<Finding> sink, BookScan books) {
        this.sink = sink;
        this.books = books;
    }

    public void village(Checks.Counted village, int check) {
        Checks.ALL.get(check).found().apply(village).forEach(sink);
    }

    public void candidate(Village.Candidate candidate, int check) {
        Checks.ON_CANDIDATE.get(check).found().apply(candidate).forEach(sink);
    }

    public void late(Village.Entry entry) {
        late.add(entry);
    }

    public void lacking(Village.Entry entry) {
        lacking.add(entry);
    }

    public void keyedIn(Village.Entry entry) {
        keyedIn.add(entry);
    }

    void violated(ConstraintViolation<Village> violation, Checks.Counted village) {
        Object bean = violation.getLeafBean();
        String name = violation.getMessageTemplate();
        if (bean instanceof Village.Entry entry) {
            switch (name) {
                case "late" -> late(entry);
                case "lacking" -> lacking(entry);
                default -> keyedIn(entry);
            }
        } else if (bean instanceof Village.Candidate candidate) {
            say(Checks.ON_CANDIDATE, name, candidate);
        } else {
            say(Checks.ON_VILLAGE, name, village);
        }
    }

    private <T> void say(List<Checks.Check<T>> checks, String name, T bean) {
        checks.stream()
                .filter(check -> check.name().equals(name))
                .forEach(check -> check.found().apply(bean).forEach(sink));
    }

    /** Returns the books with the entries that were told. */
    BookScan entries() {
        late.stream().sorted(ORDER).forEach(books::late);
        lacking.stream().sorted(ORDER).forEach(books::lacking);
        keyedIn.stream().sorted(ORDER).forEach(books::keyedIn);
        return books;
    }
}
