package org.civilaffairs.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.register.ChainFault.Kind;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.api.Test;

/** An exported book says by itself whether it is as it was written. */
class BookFileTests {

    private static final List<RegisterEntry> BOOK = Books.book(RegisterType.RELIEF_DISTRIBUTION, 30, new Random(4L));

    private static String file() {
        return Books.file(BOOK);
    }

    private static BookReader.Result read(byte[] bytes) {
        BookReader reader = new BookReader();
        int start = 0;
        for (int place = 0; place < bytes.length; place++) {
            if (bytes[place] == '\n') {
                reader.line(Arrays.copyOfRange(bytes, start, place));
                start = place + 1;
            }
        }
        if (start < bytes.length) {
            reader.line(Arrays.copyOfRange(bytes, start, bytes.length));
        }
        return reader.end(start == bytes.length);
    }

    private static BookReader.Result read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void intactFileIsRead() {
        BookReader.Result result = read(file());

        assertEquals(List.of(), result.faults());
        assertEquals(Optional.of(Books.id(RegisterType.RELIEF_DISTRIBUTION)), result.book());
        assertEquals(30, result.entries());
        assertEquals(BOOK.get(29).digest(), result.lastDigest());
        assertEquals(List.of(), read(Books.file(List.of())).faults());
    }

    @Test
    void fileHoldsNoIdentityNumber() {
        assertFalse(file().contains("690102196905309138"));
    }

    @Test
    void placesAreNamed() {
        String block = BookFile.block(BOOK.get(9));
        assertEquals(
                List.of(ChainFault.at(Kind.MISSING, 10)),
                read(file().replace(block, "")).faults());
        assertEquals(
                List.of(ChainFault.at(Kind.CONTENT_ALTERED, 10)),
                read(file().replace(block, block.replace("recorded: 2022", "recorded: 2023")))
                        .faults());
        assertEquals(
                List.of(ChainFault.at(Kind.FRAME_ALTERED, 0)),
                read(file().replaceFirst("R05", "R06")).faults());
        assertEquals(
                List.of(ChainFault.at(Kind.FRAME_ALTERED, 30)),
                read(file() + "\n").faults());
        assertEquals(
                List.of(new ChainFault(Kind.TAIL_CUT, 21, 30)),
                read(Books.file(BOOK.subList(0, 20))
                                .replaceFirst(
                                        "end: .*\n",
                                        BookFile.ending(BOOK.get(29).head())))
                        .faults());
        assertEquals(
                List.of(ChainFault.at(Kind.CONTENT_ALTERED, 10)),
                read(file().replace(
                                        "digest: " + BOOK.get(9).digest(),
                                        "digesu: " + BOOK.get(9).digest()))
                        .faults());
        assertEquals(Optional.empty(), read("\n" + file()).book());
        assertEquals(Optional.empty(), read("PK\u0003\u0004").book());
        assertEquals(Optional.empty(), read("").book());
    }

    @Test
    void everyByteThatIsAlteredRemovedOrAddedIsFoundNearItsPlace() {
        byte[] right = file().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5L);
        for (int round = 0; round < 10_000; round++) {
            int place = random.nextInt(right.length);
            byte[] wrong = altered(right, place, random);
            BookReader.Result result = read(wrong);
            int entry = (int) new String(right, 0, place, StandardCharsets.UTF_8)
                    .lines()
                    .filter(BookFile.ENTRY::equals)
                    .count();

            boolean found = Arrays.equals(right, wrong)
                    || result.book().isEmpty()
                    || result.faults().stream().anyMatch(fault -> fault.from() - 1 <= entry && entry <= fault.to() + 1);
            assertTrue(found, () -> "byte " + place + " of entry " + entry + ": " + result.faults());
        }
    }

    private static byte[] altered(byte[] right, int place, Random random) {
        byte[] wrong;
        switch (random.nextInt(4)) {
            case 0 -> {
                wrong = new byte[right.length - 1];
                System.arraycopy(right, 0, wrong, 0, place);
                System.arraycopy(right, place + 1, wrong, place, right.length - place - 1);
            }
            case 1 -> {
                wrong = new byte[right.length + 1];
                System.arraycopy(right, 0, wrong, 0, place);
                wrong[place] = (byte) random.nextInt(256);
                System.arraycopy(right, place, wrong, place + 1, right.length - place);
            }
            case 2 -> wrong = Arrays.copyOf(right, place);
            default -> {
                wrong = right.clone();
                wrong[place] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return wrong;
    }

    @Test
    void everyFaultHasItsWords() {
        Set<String> wanted = Stream.of(Kind.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        wanted.addAll(List.of("verify.intact", "verify.altered", "verify.unreadable", "verify.usage"));
        for (Language language : Language.values()) {
            assertEquals(wanted, ColumnTests.keys("chain", language));
            for (Kind kind : Kind.values()) {
                assertTrue(new ChainFault(kind, 3, 5).text(language).contains("3–5"));
            }
        }
    }
}
