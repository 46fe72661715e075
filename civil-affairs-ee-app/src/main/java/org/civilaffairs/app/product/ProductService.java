package org.civilaffairs.app.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;

/** Tells everybody who is known here what program this is; its version is nothing for strangers. */
@ApplicationScoped
public class ProductService {

    /**
     * A program and what it claims.
     *
     * @param profiles the conformance kit's profiles, each of which it passes
     */
    public record Product(String name, String version, List<String> profiles) {}

    private static final Product THIS = read();

    @Inject
    private Access access;

    private static Product read() {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                ProductService.class.getResourceAsStream("product.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Product(
                properties.getProperty("name"),
                properties.getProperty("version"),
                List.of(properties.getProperty("profiles").split(",")));
    }

    /** Returns this program. */
    public Product find() {
        access.mustReadAs(Role.values());
        return THIS;
    }
}
