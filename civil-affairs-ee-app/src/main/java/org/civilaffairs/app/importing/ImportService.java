package org.civilaffairs.app.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.job.Job;
import org.civilaffairs.app.job.JobService;
import org.civilaffairs.app.job.JobWanted;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.register.RegisterLists;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.rule.Language;

/** Starts imports, by who writes in a village's books: the assistant or an officer of the town; and exports, by who sees them. */
@ApplicationScoped
public class ImportService {

    static final Role[] WRITERS = {Role.ASSISTANT, Role.TOWN};

    @Inject
    private Access access;

    @Inject
    private JobService jobs;

    @Inject
    private RegisterLists lists;

    @Inject
    private Audit audit;

    /** Starts an import of a file; its name is only shown. */
    @Transactional
    public Job start(ImportWanted wanted, String name, InputStream file, Language language) {
        access.mustAct(wanted.village(), WRITERS);
        if (wanted.village().level() != Level.VILLAGE) {
            throw Problem.notFound(wanted.village().digits());
        }
        String title =
                name.isBlank() ? wanted.type().title(language) : wanted.type().title(language) + " · " + name;
        return jobs.start(
                new JobWanted(ImportWork.KIND, title, wanted.village().digits(), wanted.details(), language), file);
    }

    /** Starts giving a book out; identity numbers and accounts in full only to who writes in it, for a reason that the trail keeps. */
    @Transactional
    public Job start(ExportWanted wanted, String reason, Language language) {
        BookId book = wanted.book();
        if (wanted.whole()) {
            access.mustAct(book.village(), WRITERS);
            if (reason == null || reason.isBlank()) {
                throw Problem.invalid(FieldError.of("reason", "", "required", ""));
            }
        }
        lists.book(book);
        audit.record(Change.of("register.export", book.village().digits(), book.toString())
                .to(wanted.whole() ? "whole" : "masked")
                .because(reason));
        String title = book.type().title(language, book.village()) + " " + book.year();
        return jobs.start(new JobWanted(ExportWork.KIND, title, book.village().digits(), wanted.details(), language));
    }
}
