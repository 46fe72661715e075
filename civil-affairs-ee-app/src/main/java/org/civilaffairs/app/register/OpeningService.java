package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookOpening;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Decision;

/** Begins the books of a village's year, so that they are kept before there is anything to write (REG-01). */
@ApplicationScoped
public class OpeningService {

    @Inject
    private RegisterService service;

    @Inject
    private Posts posts;

    @Inject
    private EntryWishes wishes;

    @Inject
    private JdbcBooks books;

    @Inject
    private Audit audit;

    /** Begins books that are not begun yet, all ten where none is named, and returns the ten; done twice, it changes nothing. */
    @Transactional
    public Decision<List<KeptBook>> open(
            DivisionCode village, int year, Collection<RegisterType> wanted, EntryGiven given) {
        service.mustWrite(village);
        LocalDate on = wishes.recordedOn(given);
        Post post = posts.of(village, on);
        BookOpening opening = new BookOpening(village, year, on, posts.writer(post, given.actor()));
        return opening.decide(post.people()).map(accepted -> {
            // In the plan's order, so that two who begin the same books wait for each other.
            EnumSet<RegisterType> types = wanted.isEmpty() ? EnumSet.allOf(RegisterType.class) : EnumSet.copyOf(wanted);
            List<RegisterType> begun = types.stream()
                    .filter(type -> books.begin(new BookId(village, type, year), on))
                    .toList();
            if (!begun.isEmpty()) {
                String codes = begun.stream().map(RegisterType::code).collect(Collectors.joining(" "));
                audit.record(Change.of("register.open", village.digits(), village + " " + year)
                        .to(codes + " " + on));
            }
            return books.ten(village, year);
        });
    }
}
