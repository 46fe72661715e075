package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.Signing;
import org.civilaffairs.core.rule.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who has signed a year's letter, for other systems. */
@Path("letters/signing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SigningResource {

    /** How a year's letters are signed, as seen on a day. */
    public record SigningShown(int year, LocalDate on, List<SignatoryShown> assistants) {}

    /**
     * How one assistant's letter is signed.
     *
     * @param until the last day for it
     * @param outcome met once both have signed
     * @param signedOn null before
     * @param missing who has not signed and still should
     */
    public record SignatoryShown(
            String appointment,
            String village,
            String personId,
            String name,
            LocalDate until,
            Outcome outcome,
            LocalDate signedOn,
            List<Office> missing) {

        static SignatoryShown of(Signing signing) {
            var post = signing.appointment();
            return new SignatoryShown(
                    post.id(),
                    post.village().digits(),
                    post.person().text(),
                    post.candidacy().name().text(),
                    signing.until(),
                    signing.outcome(),
                    signing.signedOn().orElse(null),
                    signing.missing().stream().sorted().toList());
        }
    }

    @Inject
    private LetterLists lists;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            operationId = "findSigning",
            summary =
                    "Whether the year's letters of all assistants at or below a division are signed, as seen on a day")
    public SigningShown signing(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("on") LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new SigningShown(
                year,
                day,
                lists.signing(division, year, day).stream()
                        .map(SignatoryShown::of)
                        .toList());
    }
}
