package org.civilaffairs.app.rest;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to the API's description what every call has: the problem as an answer, and the key of an unsafe call. */
public class ProblemsInDescription implements OASFilter {

    private static final String NAME = "Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(NAME)));
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("What was wrong (RFC 9457); nothing was changed")
                                .content(content));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().values().forEach(item -> {
            for (var unsafe : Arrays.asList(item.getPOST(), item.getPUT(), item.getPATCH(), item.getDELETE())) {
                if (unsafe != null) {
                    unsafe.addParameter(key());
                }
            }
        });
        description.getComponents().addSchema(NAME, problem());
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("1 to 100 characters; the same call with the same key is done once and answered alike")
                .schema(text());
    }

    private static Schema problem() {
        var error = object().addProperty("field", text())
                .addProperty("value", text())
                .addProperty("allowed", text())
                .addProperty("assertion", text())
                .addProperty("code", text())
                .addProperty("message", text());
        var finding = object().addProperty("facts", object());
        List.of("assertion", "clause", "code", "layer", "outcome", "severity", "bound", "asOf", "message")
                .forEach(name -> finding.addProperty(name, text()));
        finding.addProperty("subject", object().addProperty("kind", text()).addProperty("id", text()));
        return object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error))
                .addProperty(
                        "findings",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(finding));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
