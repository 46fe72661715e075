package org.civilaffairs.app.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are taken, each known by its first bytes. */
enum FileType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final byte[] magic;

    FileType(String mediaType, String magic) {
        this.mediaType = mediaType;
        this.magic = HexFormat.of().parseHex(magic);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
