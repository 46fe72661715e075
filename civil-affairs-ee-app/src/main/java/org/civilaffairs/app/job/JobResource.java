package org.civilaffairs.app.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Long work, for whoever started it and for administrators. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    @Inject
    private JobService service;

    @Inject
    private TrailProof proof;

    @Inject
    private Answers answers;

    @GET
    @Operation(
            operationId = "listJobs",
            summary = "One's own jobs, for administrators those of the area, the latest first")
    public Slice<JobShown> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        JobPlace place = JobPlace.parse(Cursor.open(after));
        return Slice.of(service.list(place.moment(), place.id(), most + 1), most, JobPlace::of)
                .map(JobShown::of);
    }

    @POST
    @Path("trail-proof")
    @Operation(operationId = "startTrailProof", summary = "Proves the whole audit trail in the background")
    public Response prove() {
        Job job = proof.start(answers.language());
        return answers.created("jobs/" + job.id(), JobShown.of(job), 0);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findJob", summary = "A job, how far it is, and what came of it")
    public JobShown find(@PathParam("id") String id) {
        return JobShown.of(service.find(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeJob", summary = "Stops a job, or removes one that has ended, with its file")
    public Response remove(@PathParam("id") String id) {
        service.remove(id);
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/result")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "fetchJobResult", summary = "The file that a job made, for whoever started it")
    public Response result(@PathParam("id") String id) {
        Job job = service.fetched(id);
        StreamingOutput content = to -> {
            try (var from = service.content(job)) {
                from.transferTo(to);
            }
        };
        return Response.ok(content, job.result().type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Download.disposition(job.result().name()))
                .header(HttpHeaders.CONTENT_LENGTH, job.result().length())
                .build();
    }
}
