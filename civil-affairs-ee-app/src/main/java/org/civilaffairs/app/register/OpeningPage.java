package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterType;

/** The button on a cabinet that begins the books which its year has not got yet. */
@Named
@RequestScoped
public class OpeningPage {

    @Inject
    private OpeningService service;

    @Inject
    private Saying say;

    /** Returns how many books the visitor can begin here; none before their year. */
    public int missing(CabinetPage cabinet) {
        return cabinet.isMayWrite() && cabinet.getYear() <= cabinet.getThisYear()
                ? (int) cabinet.getSpines().stream().filter(one -> !one.kept()).count()
                : 0;
    }

    /** Begins them all. */
    public String open(CabinetPage cabinet) {
        return say.outcome(
                () -> service.open(
                        DivisionCode.parse(cabinet.getVillage()),
                        cabinet.getYear(),
                        List.<RegisterType>of(),
                        EntryGiven.bare(null, null, null)),
                opened -> "/register/cabinet?faces-redirect=true&village=" + cabinet.getVillage() + "&year="
                        + cabinet.getYearText(),
                "register.opened",
                cabinet.getYearText());
    }
}
