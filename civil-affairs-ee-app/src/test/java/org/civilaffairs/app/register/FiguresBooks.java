package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.app.printing.TenBooks.Sample;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.PaperPlace;
import org.civilaffairs.core.register.RegisterContent;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.Writer;

/** Which books the figures are taken over, and what is written in them: sample entries, each fiftieth one voiding another, each twentieth without its papers. */
final class FiguresBooks implements FiguresWriting.Wishes {

    static final int YEAR = 2022;
    /** Every hundredth entry, about, has this word. */
    static final String RARE = "走访慰问困难群众";

    private static final int VOIDED = 50;
    private static final int RARELY = 100;
    private static final int LACKING = 20;
    private static final int DAYS = 300;

    private static final List<List<Sample>> SAMPLES =
            Stream.of(RegisterType.values()).map(TenBooks::samples).toList();

    private final Random random = new Random(5_3);

    /** Returns a book of a village by the application, or of its twin by plain JDBC. */
    static BookId book(int at, boolean plain) {
        var types = RegisterType.values();
        String village = "690102%d%03d".formatted(plain ? 102 : 101, 201 + at / types.length);
        return new BookId(DivisionCode.parse(village), types[at % types.length], YEAR);
    }

    static Post post(DivisionCode village) {
        var writer = Writer.assistant(new PersonName("林秋实"), new PersonId("p-lin"), village);
        return new Post(
                Policies.plan().on(LocalDate.of(YEAR, 12, 31), village), WorkingDays.of(List.of()), List.of(writer));
    }

    /** Returns what is wanted as a book's entry of a number, its content read as it was typed. */
    @Override
    public EntryWanted wanted(BookId book, int number, Post post) {
        boolean voids = number % VOIDED == 0;
        var samples = SAMPLES.get(book.type().ordinal());
        var sample = samples.get(random.nextInt(samples.size()));
        LocalDate day = LocalDate.of(book.year(), 1, 1).plusDays(random.nextInt(DAYS));
        Optional<RegisterContent> content = voids
                ? Optional.empty()
                : book.type().read(sample.typed(), post.policy(), day).accepted();
        return new EntryWanted(
                book.village(),
                book.type(),
                voids ? EntryKind.VOID : EntryKind.ENTRY,
                day,
                voids || book.type() != RegisterType.HARDSHIP_CHANGE ? Optional.empty() : Optional.of(day),
                day,
                content,
                voids ? number - 1 : 0,
                voids ? "重复登记" : "",
                post.holders().get(0),
                "赵算明",
                EntrySource.PAPER,
                number % LACKING == 0 ? List.of() : papers(content, number),
                "",
                "",
                0,
                (random.nextInt(RARELY) == 0 ? RARE : "备注") + number,
                voids ? "" : "00112233445566778899aabbccddeeff");
    }

    private static List<Original> papers(Optional<RegisterContent> content, int number) {
        var place = new PaperPlace(1, 1 + number % 5, 1 + number % 40, 1 + number % 200);
        return content.map(RegisterContent::originals).orElse(Set.of()).stream()
                .map(kind -> Original.paper(kind, place))
                .toList();
    }
}
