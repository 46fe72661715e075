package org.civilaffairs.app.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.job.JobRun;
import org.civilaffairs.app.job.JobWork;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.register.RowGiven;
import org.civilaffairs.app.register.RowTaken;
import org.civilaffairs.app.register.RowsService;
import org.civilaffairs.app.security.Vault;

/** Takes a workbook's rows into a book, as long work: all headings and the number of rows are looked at before the first is taken. */
@ApplicationScoped
public class ImportWork implements JobWork {

    static final String KIND = "import";

    @Inject
    private SheetWords words;

    @Inject
    private RowsService service;

    @Inject
    private Vault vault;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String texts() {
        return "importing.job.";
    }

    /** Returns true: what was taken in is known when it comes again. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void run(JobRun run) throws IOException {
        ImportWanted wanted = ImportWanted.of(run);
        run.phase("opening", 0);
        SheetTable table;
        try (var input = run.input()) {
            table = SheetTable.of(SheetFile.sheets(input), SheetColumn.of(wanted.type()), words);
        }
        run.phase("reading", table.count());
        LocalDate today = LocalDate.now(clock);
        var reader = new RowReader(
                wanted.type(),
                policies.on(today, wanted.village()),
                today,
                run.job().language(),
                words);
        try (var rows = new ImportRun(run, wanted, words, (some, trial) -> take(wanted, some, trial), reader)) {
            table.read(rows::take);
            rows.finish();
        }
    }

    private List<RowTaken> take(ImportWanted wanted, List<BookRow> rows, boolean trial) {
        List<RowGiven> given = rows.stream().map(row -> row.given(vault)).toList();
        return trial
                ? service.attempt(wanted.village(), wanted.type(), given)
                : service.take(wanted.village(), wanted.type(), given);
    }
}
