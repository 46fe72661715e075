package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.job.JobRun;
import org.civilaffairs.app.job.JobWork;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.supervision.DistrictFacts;

/** Counts the year of every signed letter of a town or district, village by village. */
@ApplicationScoped
public class CountWork implements JobWork {

    static final String KIND = "assessment";
    static final String DIVISION = "division";
    static final String YEAR = "year";

    @Inject
    private LetterLists lists;

    @Inject
    private AssessmentService service;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String texts() {
        return "responsibility.count.";
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void run(JobRun run) {
        DivisionCode division = new DivisionCode(run.detail(DIVISION));
        int year = Integer.parseInt(run.detail(YEAR));
        List<KeptLetter> letters = lists.page(division, year, Optional.empty(), "", Integer.MAX_VALUE).stream()
                .filter(kept -> kept.letter().signedOn().isPresent())
                .toList();
        run.phase("counting", letters.size());
        run.count("letters", 0);
        DistrictFacts posts = service.posts(division.district());
        for (KeptLetter kept : letters) {
            boolean whole = service.count(kept.letter().id(), posts).isEmpty();
            run.count("letters", 1);
            run.count(whole ? "whole" : "open", 1);
            run.did(1);
        }
    }
}
