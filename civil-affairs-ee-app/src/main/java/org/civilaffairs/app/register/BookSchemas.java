package org.civilaffairs.app.register;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.register.Code;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes the content of each book's entries, made from the same columns as everything else (REG-02). */
public class BookSchemas implements OASModelReader {

    /** The schema that an entry's content follows: one of the ten. */
    static final String ANY = "BookContent";

    @Override
    public OpenAPI buildModel() {
        var components = OASFactory.createComponents();
        var any = OASFactory.createSchema().description("The columns of the book; see the ten schemas R01 to R10");
        for (var type : RegisterType.values()) {
            components.addSchema(type.code(), schema(type));
            any.addAnyOf(OASFactory.createSchema().ref(type.code()));
        }
        return OASFactory.createOpenAPI().components(components.addSchema(ANY, any));
    }

    private static Schema schema(RegisterType type) {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .title(type.title())
                .description(type.title(Language.EN))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        for (var column : type.columns()) {
            schema.addProperty(column.key(), schema(column));
            if (column.required() && !column.computed()) {
                schema.addRequired(column.key());
            }
        }
        return schema;
    }

    /** Every value travels as the text that the book keeps, so that amounts stay exact. */
    private static Schema schema(Column column) {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .title(column.heading(Language.ZH_HANS))
                .description(description(column));
        switch (column.type()) {
            case DATE -> schema.format("date");
            case DATE_TIME -> schema.pattern("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
            case MONTH -> schema.pattern("\\d{4}-\\d{2}");
            case WHOLE -> schema.pattern("\\d{1,9}");
            case QUANTITY, MONEY ->
                schema.pattern((column.computed() ? "-?" : "") + "\\d+(\\.\\d{1," + column.scale() + "})?");
            case YES_NO -> schema.enumeration(List.of("true", "false"));
            case CODE ->
                schema.enumeration(
                        codes(column).map(Code::text).map(Object.class::cast).toList());
            case CODES ->
                schema.pattern(codes(column)
                        .map(Code::text)
                        .map(code -> code.replace(".", "\\."))
                        .reduce((one, other) -> one + "|" + other)
                        .map(one -> "(" + one + ")(,(" + one + "))*")
                        .orElseThrow());
            default -> {}
        }
        if (column.maxLength() > 0) {
            schema.maxLength(column.maxLength());
        }
        return column.computed() ? schema.readOnly(true) : schema;
    }

    private static String description(Column column) {
        var text = new StringBuilder(column.heading(Language.EN));
        column.unit(Language.EN).ifPresent(unit -> text.append(", in ").append(unit));
        column.requiredWhen().ifPresent(when -> text.append(when.absent() ? "; required without " : "; required with ")
                .append(when.column())
                .append(when.values().isEmpty() ? "" : " " + String.join(", ", when.values())));
        codes(column)
                .forEach(code ->
                        text.append("; ").append(code.text()).append(' ').append(code.label(Language.EN)));
        return text.append(column.sensitive() ? "; kept as a commitment, shown on demand" : "")
                .toString();
    }

    private static Stream<Code> codes(Column column) {
        return column.codes().stream().flatMap(list -> list.codes().stream());
    }
}
