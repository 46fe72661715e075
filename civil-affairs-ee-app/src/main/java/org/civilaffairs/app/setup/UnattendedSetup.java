package org.civilaffairs.app.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.civilaffairs.app.account.AccountService;
import org.civilaffairs.app.account.TokenService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Set-up without anybody at a screen. Where {@code CIVIL_AFFAIRS_BOOTSTRAP_TOKEN_FILE} names a file at the first start, an administrator
 * without a password is made and a token for it written into that file, readable by its owner only. Later starts change nothing.
 */
@ApplicationScoped
class UnattendedSetup {

    private static final String NAME = "administrator";

    @Inject
    @ConfigProperty(name = "CIVIL_AFFAIRS_BOOTSTRAP_TOKEN_FILE")
    private Optional<Path> file;

    @Inject
    private AccountService accounts;

    @Inject
    private TokenService tokens;

    @Inject
    private Installation installation;

    @Transactional
    void setUp(@Observes @Priority(Schema.PRIORITY + 2) @Initialized(ApplicationScoped.class) Object start) {
        if (file.isPresent() && !accounts.any()) {
            installation.finish("unattended");
            var account = accounts.addFirst(NAME, NAME, null);
            write(file.get(), tokens.addFirst(account).token());
        }
    }

    private static void write(Path file, String token) {
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, token + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The token file cannot be written: " + file, e);
        }
    }
}
