package org.civilaffairs.app.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A village's fixed office and its cabinets, for other systems. */
@Path("villages/{code}/cabinet")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArchiveResource {

    /** Where the assistant works, and the number of the village's fonds. */
    public record Office(
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 500) String equipment,
            @NotBlank @Size(max = 20) String fonds,
            @NotNull LocalDate since) {}

    /** A cabinet; the number only where it is shown. */
    public record CabinetBody(
            Integer number,
            @NotBlank @Size(max = 60) String label,
            @NotNull @Size(max = 200) String place,
            @NotNull Boolean primary,
            @NotNull LocalDate since) {

        static CabinetBody of(Cabinet cabinet) {
            return new CabinetBody(
                    cabinet.number(), cabinet.label(), cabinet.place(), cabinet.primary(), cabinet.since());
        }
    }

    /** The office, null where none is set up, and the cabinets. */
    public record RoomShown(Office office, List<CabinetBody> cabinets) {}

    @Inject
    private ArchiveService service;

    @Inject
    private ArchiveLists lists;

    @GET
    @Operation(operationId = "findCabinet", summary = "The fixed office and the cabinets of a village (5.3)")
    public RoomShown find(@PathParam("code") DivisionCode code) {
        ArchiveLists.Room room = lists.room(code);
        return new RoomShown(
                room.office()
                        .map(office -> new Office(office.place(), office.equipment(), room.fonds(), office.since()))
                        .orElse(null),
                room.cabinets().stream().map(CabinetBody::of).toList());
    }

    @PUT
    @Path("office")
    @Operation(operationId = "setUpOffice", summary = "Says where the assistant works and what stands there")
    public RoomShown office(@PathParam("code") DivisionCode code, @NotNull @Valid Office body) {
        service.setUp(code, body.fonds(), new FixedOffice(body.place(), body.equipment(), body.since()));
        return find(code);
    }

    @PUT
    @Path("cabinets/{number}")
    @Operation(operationId = "setUpCabinet", summary = "Puts a cabinet up, or says anew what it is")
    public RoomShown cabinet(
            @PathParam("code") DivisionCode code,
            @PathParam("number") @Min(1) int number,
            @NotNull @Valid CabinetBody body) {
        service.setUp(code, new Cabinet(number, body.label(), body.place(), body.primary(), body.since()));
        return find(code);
    }
}
