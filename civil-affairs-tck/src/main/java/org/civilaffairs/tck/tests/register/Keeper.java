package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;
import org.civilaffairs.tck.adapter.Registers;
import org.civilaffairs.tck.adapter.Registers.Book;
import org.civilaffairs.tck.adapter.Registers.Entry;
import org.civilaffairs.tck.adapter.Registers.Line;
import org.civilaffairs.tck.tests.CheckFailed;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** One village with its assistant in post, and the words to write its books in few lines. */
public final class Keeper {

    /** The ten books, in the plan's order. */
    public static final List<String> TEN =
            List.of("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10");

    /** The year that most tests write in; 17 June is a Monday, and no holiday is near. */
    public static final int YEAR = 2024;

    private static final LocalDate IN_POST = day("2023-06-01");

    public final Scene scene;
    public final String village;
    public final Person assistant;
    public final String appointment;
    private final LocalDate since;

    private Keeper(Scene scene, String village, Person assistant, String appointment, LocalDate since) {
        this.scene = scene;
        this.village = village;
        this.assistant = assistant;
        this.appointment = appointment;
        this.since = since;
    }

    /** Returns the keeper of a village of its own, with its ten books of 2024 and 2025, and the holidays of both years. */
    public static Keeper of(Scene scene) {
        Keeper keeper = without(scene);
        keeper.open(YEAR, TEN);
        keeper.open(YEAR + 1, TEN);
        return keeper;
    }

    /** Returns the keeper of a village of its own that has no book yet. */
    public static Keeper without(Scene scene) {
        scene.villages(201);
        Holidays.set(scene);
        return in(scene, scene.village(201), 1);
    }

    /** Returns the keeper of a village that is established already. */
    public static Keeper in(Scene scene, String village, int person) {
        return in(scene, village, person, IN_POST);
    }

    /** Returns the keeper of a village, in post from a day on. */
    public static Keeper in(Scene scene, String village, int person, LocalDate on) {
        Person assistant = scene.person(person);
        return new Keeper(scene, village, assistant, scene.appoint(village, assistant, on), on);
    }

    public Registers registers() {
        return scene.system.registers();
    }

    /** Opens books of a year, on its first day or, in the year of the appointment, on the day of that. */
    public void open(int year, List<String> books) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate on = first.isBefore(since) ? since : first;
        books.forEach(book -> Verify.done(registers().open(village, book, year, Actor.assistant(village), on)));
    }

    /** Puts the cabinet on record as it should be. */
    public void cabinet() {
        Verify.done(scene.system.archives().cabinet(village, "民政档案资料", Actor.assistant(village), IN_POST));
    }

    /** Returns an entry with the sample content of a book, written by the assistant, with no document. */
    public Entry entry(String book, LocalDate happened, LocalDate recorded) {
        return entry(Samples.of(book, happened), happened, recorded);
    }

    /** Returns an entry with content of one's own. */
    public Entry entry(Map<String, String> content, LocalDate happened, LocalDate recorded) {
        return Entry.of(happened, recorded, content, assistant, Actor.assistant(village));
    }

    /** Asks to write. */
    public Outcome writing(String book, Entry entry) {
        return registers().write(village, book, entry);
    }

    /** Writes an entry of a day on the same day, and returns its number. */
    public int write(String book, LocalDate day) {
        return write(book, entry(book, day, day));
    }

    /** Writes an entry, and returns its number. */
    public int write(String book, Entry entry) {
        return Integer.parseInt(Verify.done(writing(book, entry)));
    }

    /** Writes an entry without documents, and returns a kind of document that it lacks. */
    public String lackedBy(String book, LocalDate day) {
        Set<String> missing = line(book, write(book, day)).missing();
        return missing.stream().sorted().findFirst().orElseThrow(() -> new CheckFailed("a kind that it lacks", "none"));
    }

    /** Returns the lines of a book of 2024. */
    public List<Line> lines(String book) {
        scene.system.settle();
        return registers().lines(village, book, YEAR);
    }

    /** Returns a line of a book of 2024. */
    public Line line(String book, int number) {
        List<Line> lines = lines(book);
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> new CheckFailed("a line " + number + " of " + book, "the lines are " + lines));
    }

    /** Returns a book of 2024 as the list of books shows it. */
    public Book book(String code) {
        return book(code, YEAR);
    }

    /** Returns a book as the list of books shows it. */
    public Book book(String code, int year) {
        scene.system.settle();
        List<Book> books = registers().books(village, year);
        return books.stream()
                .filter(book -> book.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CheckFailed("a book " + code + " of " + year, "the books are " + books));
    }

    /** Returns the fields that a refusal names. */
    public static Set<String> fields(Outcome refused) {
        Verify.refused(refused, "5.3");
        Set<String> fields = new TreeSet<>();
        refused.breaches().forEach(breach -> fields.add(breach.field()));
        return fields;
    }
}
