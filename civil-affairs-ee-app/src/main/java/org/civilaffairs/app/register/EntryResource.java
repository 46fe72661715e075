package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.rule.Decision;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The entries of a book, for other systems. Nothing is changed or removed: a mistake is corrected by a further entry. */
@Path("villages/{code}/books/{book}/{year: [0-9]{4}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EntryResource {

    /** Why an entry is looked into. */
    public record Reason(@NotBlank @Size(max = 1000) String reason, OnBehalf actor) {}

    /** Why an entry is struck out; the day and the source where that was done on paper. */
    public record Striking(
            @NotBlank @Size(max = 1000) String reason, LocalDate recordedOn, EntrySource source, OnBehalf actor) {}

    /** A quarter, 1 to 4, in which nothing happened; the day and the source where that was written on paper. */
    public record Quarter(@NotNull Integer quarter, LocalDate recordedOn, EntrySource source, OnBehalf actor) {}

    /** Documents that were missing. */
    public record Documents(
            @NotEmpty @Size(max = 50) List<@NotNull OriginalGiven> originals,
            @NotBlank @Size(max = 1000) String reason,
            OnBehalf actor) {}

    /** The true values of the sensitive columns. */
    public record Revealed(SortedMap<String, String> values) {}

    @Inject
    private RegisterService service;

    @Inject
    private RegisterLists lists;

    @Inject
    private RegisterProof proof;

    @Inject
    private Answers answers;

    @GET
    @Operation(
            operationId = "findBook",
            summary = "A book with its figures by month; its version is its last entry's number")
    public Response book(@BeanParam BookAddress address) {
        KeptBook book = lists.book(address.id());
        return answers.ok(
                BookShown.of(book, lists.months(address.id()), answers.language()),
                book.head().lastNumber());
    }

    @GET
    @Path("entries")
    @Operation(
            operationId = "listEntries",
            summary = "Entries of a book by number; of a month, or with a text, if wanted")
    public Slice<EntryShown> list(
            @BeanParam BookAddress address,
            @QueryParam("month") Integer month,
            @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        if (month != null && (month < 1 || month > 12)) {
            throw Problem.invalid(FieldError.of("month", month, "invalid", "1–12"));
        }
        var query = new EntryQuery(
                number(Cursor.open(after)), Optional.ofNullable(month), text == null ? "" : text, most + 1);
        return Slice.of(
                        lists.page(address.id(), query),
                        most,
                        kept -> Integer.toString(kept.entry().number()))
                .map(EntryShown::of);
    }

    private static int number(String key) {
        if (!key.matches("[0-9]{0,9}")) {
            throw Problem.invalid(FieldError.of("after", "", "invalid", "next"));
        }
        return key.isEmpty() ? 0 : Integer.parseInt(key);
    }

    @POST
    @Path("entries")
    @Operation(operationId = "appendEntry", summary = "Writes an entry after the last one of the book")
    public Response append(@BeanParam BookAddress address, @NotNull @Valid EntryBody body) {
        return written(service.append(address.id(), body.given()));
    }

    @GET
    @Path("entries/{number}")
    @Operation(operationId = "findEntry", summary = "One entry, with what became of it")
    public EntryShown find(@BeanParam BookAddress address, @PathParam("number") int number) {
        return EntryShown.of(lists.find(address.id(), number));
    }

    @POST
    @Path("entries/{number}/correction")
    @Operation(operationId = "correctEntry", summary = "Puts an entry in the place of one, which stays readable")
    public Response correct(
            @BeanParam BookAddress address, @PathParam("number") int number, @NotNull @Valid EntryBody body) {
        return written(service.correct(address.id(), number, body.given(), body.reason() == null ? "" : body.reason()));
    }

    @POST
    @Path("entries/{number}/originals")
    @Operation(operationId = "addOriginals", summary = "Writes the entry once more with documents that were missing")
    public Response supplement(
            @BeanParam BookAddress address, @PathParam("number") int number, @NotNull @Valid Documents body) {
        return written(service.supplement(address.id(), number, body.originals(), body.reason(), body.actor()));
    }

    @POST
    @Path("entries/{number}/void")
    @Operation(operationId = "voidEntry", summary = "Strikes an entry out, with nothing in its place")
    public Response strike(
            @BeanParam BookAddress address, @PathParam("number") int number, @NotNull @Valid Striking body) {
        var given = EntryGiven.bare(body.recordedOn(), body.source(), body.actor());
        return written(service.strike(address.id(), number, body.reason(), given));
    }

    @POST
    @Path("entries/{number}/reveal")
    @Operation(operationId = "revealEntry", summary = "The true values of sensitive columns; the look is recorded")
    public Revealed reveal(
            @BeanParam BookAddress address, @PathParam("number") int number, @NotNull @Valid Reason body) {
        return new Revealed(lists.reveal(address.id(), number, body.reason()));
    }

    @POST
    @Path("nil")
    @Operation(operationId = "writeNilEntry", summary = "Says that a quarter had no event")
    public Response nil(@BeanParam BookAddress address, @NotNull @Valid Quarter body) {
        if (body.quarter() < 1 || body.quarter() > 4) {
            throw Problem.invalid(FieldError.of("quarter", body.quarter(), "invalid", "1–4"));
        }
        var given = EntryGiven.bare(body.recordedOn(), body.source(), body.actor());
        return written(service.nil(address.id(), body.quarter(), given));
    }

    @GET
    @Path("proof")
    @Operation(
            operationId = "proveBook",
            summary = "Whether every entry is as it was written and none is missing, or where not")
    public ProofShown prove(@BeanParam BookAddress address) {
        return ProofShown.of(proof.prove(address.id()));
    }

    private Response written(Decision<KeptEntry> decision) {
        return answers.of(decision, kept -> {
            BookId book = kept.entry().book();
            String place = "villages/%s/books/%s/%d/entries/%d"
                    .formatted(
                            book.village(),
                            book.type().code(),
                            book.year(),
                            kept.entry().number());
            return answers.created(
                    place,
                    EntryShown.of(kept, decision.findings(), answers.language()),
                    kept.entry().number());
        });
    }
}
