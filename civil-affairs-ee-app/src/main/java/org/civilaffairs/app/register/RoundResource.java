package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.job.Job;
import org.civilaffairs.app.job.JobShown;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.ChainFault;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The proof of all books of an area, for other systems. */
@Path("divisions/{code}/books-proof")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource {

    /**
     * What the last proof of each book found.
     *
     * @param books  how many books were proved
     * @param oldest the day of the proof that lies back furthest; null where none was proved
     */
    public record RoundShown(int books, LocalDate oldest, List<Place> faults) {}

    /**
     * A place that is not what was written.
     *
     * @param kind null where the entry is whole, but a document that it rests on is not
     */
    public record Place(
            DivisionCode village, String book, int year, ChainFault.Kind kind, int from, int to, LocalDate foundOn) {

        static Place of(JdbcFaults.Found found) {
            return new Place(
                    found.book().village(),
                    found.book().type().code(),
                    found.book().year(),
                    found.fault().map(ChainFault::kind).orElse(null),
                    found.number(),
                    found.fault().map(ChainFault::to).orElse(found.number()),
                    found.on());
        }
    }

    @Inject
    private ProofRounds rounds;

    @Inject
    private Answers answers;

    @POST
    @Operation(operationId = "startBooksProof", summary = "Proves all books of an area with their documents, as a job")
    public Response start(@PathParam("code") DivisionCode code) {
        Job job = rounds.start(code, answers.language());
        return answers.created("jobs/" + job.id(), JobShown.of(job), 0);
    }

    @GET
    @Operation(operationId = "findBooksProof", summary = "What the last proof of each book of an area found (REG-06)")
    public RoundShown find(@PathParam("code") DivisionCode code) {
        ProofRounds.Last last = rounds.last(code);
        return new RoundShown(
                last.books(),
                last.oldest().orElse(null),
                last.found().stream().map(Place::of).toList());
    }
}
