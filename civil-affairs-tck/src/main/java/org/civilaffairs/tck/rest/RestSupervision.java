package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Supervision;

/** Findings and figures over REST, with the eyes of the bureau. */
record RestSupervision(Caller caller) implements Supervision {

    @Override
    public List<Finding> findings(String division, LocalDate on) {
        return findings(list(division, "findings", on));
    }

    static List<Finding> findings(List<Reply> shown) {
        return shown.stream()
                .map(finding -> new Finding(
                        finding.text("assertion"),
                        finding.text("clause"),
                        finding.text("outcome"),
                        finding.text("severity"),
                        finding.text("bound"),
                        finding.inside("subject").text("id")))
                .toList();
    }

    @Override
    public Coverage coverage(String division, LocalDate on) {
        String path = "/divisions/" + division + "/coverage?on=" + on;
        return coverage(caller.get(Actor.bureauOf(division), path).orBroken());
    }

    private static Coverage coverage(Reply answer) {
        return new Coverage(
                answer.text("division"),
                answer.date("asOf"),
                answer.number("villages"),
                answer.number("covered"),
                answer.text("digest"),
                answer.items("below").stream().map(RestSupervision::coverage).toList());
    }

    @Override
    public List<Vacancy> vacancies(String division, LocalDate on) {
        return list(division, "vacancies", on).stream()
                .map(each -> new Vacancy(each.text("village"), each.date("since"), each.number("days")))
                .toList();
    }

    private List<Reply> list(String division, String what, LocalDate on) {
        return caller.list(Actor.bureauOf(division), "/divisions/" + division + "/" + what + "?limit=200&on=" + on);
    }
}
