package org.civilaffairs.app.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.core.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Holiday tables, for other systems. */
@Path("holiday-tables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HolidayResource {

    /** A year's arrangement as text, one day a line with 休 or 班, and the document that makes it. */
    public record HolidaysWanted(
            @NotBlank @Size(max = 50_000) String text,
            @NotBlank @Size(max = 300) String source) {}

    /** A year's table; an empty place means everywhere. */
    public record HolidaysShown(
            int year, String place, String source, List<LocalDate> daysOff, List<LocalDate> daysWorked) {

        static HolidaysShown of(KeptHolidays kept) {
            return new HolidaysShown(
                    kept.year(),
                    kept.place().code(),
                    kept.source(),
                    List.copyOf(kept.table().off()),
                    List.copyOf(kept.table().worked()));
        }
    }

    @Inject
    private HolidayService service;

    @Inject
    private Answers answers;

    @GET
    @Operation(
            operationId = "listHolidayTables",
            summary = "The table that counts in a division, or else the own area, for each year with one")
    public Slice<HolidaysShown> list(@QueryParam("division") DivisionCode division) {
        return new Slice<>(service.list(division), null).map(HolidaysShown::of);
    }

    @GET
    @Path("{year}")
    @Operation(
            operationId = "findHolidayTable",
            summary = "The table that counts in a division, or else the own area, for a year")
    public Response find(@PathParam("year") int year, @QueryParam("division") DivisionCode division) {
        KeptHolidays kept = service.find(year, division);
        return answers.ok(HolidaysShown.of(kept), kept.version());
    }

    @PUT
    @Path("{year}")
    @Operation(
            operationId = "takeHolidayTable",
            summary =
                    "Takes a year's table for a division, or else the own area, in the place of an earlier one; all of it or nothing")
    public Response take(
            @PathParam("year") int year,
            @QueryParam("division") DivisionCode division,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid HolidaysWanted body) {
        var faults = service.take(year, division, body.text(), body.source(), answers.versionIfGiven(ifMatch))
                .faults();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.stream()
                    .map(fault -> FieldError.ofLine(fault.line(), fault.value(), fault.message(answers.language())))
                    .toList());
        }
        return find(year, division);
    }

    @DELETE
    @Path("{year}")
    @Operation(operationId = "removeHolidayTable", summary = "Removes a division's own table of a year")
    public void remove(@PathParam("year") int year, @QueryParam("division") DivisionCode division) {
        service.remove(year, division);
    }
}
