package org.civilaffairs.app.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret keys of this installation: files outside the database, made at the first start, readable by the server's account only.
 * {@code lookup.key} finds an identity number again; {@code content-N.key} encrypts, the highest N for everything new, the others for
 * what was written before. Nodes that share a database share this folder.
 */
@ApplicationScoped
class Keys {

    private static final int BYTES = 32;
    private static final String CONTENT = "content-";
    private static final String SUFFIX = ".key";

    @Inject
    @ConfigProperty(name = "CIVIL_AFFAIRS_DATA")
    private Path data;

    private SecretKey lookup;
    private final TreeMap<Integer, SecretKey> content = new TreeMap<>();

    @PostConstruct
    void load() {
        var folder = data.resolve("keys");
        try {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
            lookup = new SecretKeySpec(readOrMake(folder.resolve("lookup" + SUFFIX)), "HmacSHA256");
            readOrMake(folder.resolve(CONTENT + 1 + SUFFIX));
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Keys::isContentKey).collect(Collectors.toSet())) {
                    content.put(number(file), new SecretKeySpec(read(file), "AES"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " can be neither read nor made", e);
        }
    }

    SecretKey lookup() {
        return lookup;
    }

    Map.Entry<Integer, SecretKey> newest() {
        return content.lastEntry();
    }

    SecretKey numbered(int number) {
        var key = content.get(number);
        if (key == null) {
            throw new IllegalStateException("The key file " + CONTENT + number + SUFFIX + " is missing");
        }
        return key;
    }

    private static byte[] readOrMake(Path file) throws IOException {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.createFile(file, ownerOnly(file));
            Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n", StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException made) {
            return read(file);
        }
        return fresh;
    }

    private static byte[] read(Path file) throws IOException {
        var key = HexFormat.of().parseHex(Files.readString(file).strip());
        if (key.length != BYTES) {
            throw new IOException("A key has " + BYTES + " bytes: " + file);
        }
        return key;
    }

    private static boolean isContentKey(Path file) {
        return file.getFileName().toString().matches(CONTENT + "[1-9][0-9]{0,5}\\" + SUFFIX);
    }

    private static int number(Path file) {
        var name = file.getFileName().toString();
        return Integer.parseInt(name.substring(CONTENT.length(), name.length() - SUFFIX.length()));
    }

    /** Makes a file private from its first moment where the file system knows owners. */
    static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void restrict(Path file, String rights) throws IOException {
        if (Set.copyOf(file.getFileSystem().supportedFileAttributeViews()).contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        }
    }
}
