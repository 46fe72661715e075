package org.civilaffairs.core.register;

import static org.civilaffairs.core.register.Books.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.civilaffairs.core.internal.Digests;
import org.civilaffairs.core.register.ChainFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The canonical form and the chain: what was written is proved, and every alteration is found in its place. */
class ChainTests {

    private static final List<RegisterEntry> BOOK = Books.book(RegisterType.RELIEF_DISTRIBUTION, 60, new Random(1L));
    private static final BookHead HEAD = Books.head(BOOK).orElseThrow();

    private static List<ChainFault> faults(List<RegisterEntry> entries) {
        return Chain.verify(entries, HEAD);
    }

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void everyBookReadsBackFromItsCanonicalForms(RegisterType type) {
        for (RegisterEntry entry : Books.book(type, 12, new Random(2L))) {
            assertEquals(entry, RegisterEntry.parse(entry.canonical(), entry.digest()));
        }
        assertEquals(List.of(), Chain.verify(List.of(), BookHead.empty(id(type))));
    }

    /** Written from the description of the format alone, with nothing of the code that it checks. */
    @Test
    void strangerComesToTheSameDigests() throws Exception {
        String previous = sha("civil-affairs-book: 1 690102101201 R05 2022\n");
        for (RegisterEntry entry : BOOK) {
            StringBuilder text = new StringBuilder("civil-affairs-entry: 1\nbook: 690102101201 R05 2022\n");
            text.append("number: ").append(entry.number()).append("\nkind: ").append(entry.kind());
            text.append("\nhappened: ").append(entry.happenedOn());
            text.append("\nrecorded: ").append(entry.recordedOn());
            text.append("\nwriter: 林秋实\nwriter-id: p-lin\nwriter-office: ASSISTANT\nwriter-division: 690102101201\n");
            text.append(entry.checkedBy().isEmpty() ? "" : "checked-by: 赵算明\n").append("source: ELECTRONIC\n");
            text.append(
                    entry.refersTo() == 0
                            ? ""
                            : "refers-to: " + entry.refersTo() + "\nreason: " + entry.reason() + "\n");
            new TreeMap<>(entry.fields()).forEach((key, value) -> text.append("field." + key + ": " + value + "\n"));
            entry.missing().forEach(kind -> text.append("missing: " + kind + "\n"));
            text.append(entry.remark().isEmpty() ? "" : "remark: 甲\\\\乙\\n丙" + entry.number() + "\n");
            text.append("previous: " + previous + "\n");

            assertEquals(text.toString(), entry.canonical());
            previous = sha(text.toString());
            assertEquals(previous, entry.digest());
        }
        assertEquals(previous, HEAD.lastDigest());
    }

    private static String sha(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void commitmentIsWhatTheFormatSays() throws Exception {
        String text = Books.first(RegisterType.RELIEF_DISTRIBUTION).fields().get("headId");

        assertEquals("690102********9138 sha256:" + sha(Books.SALT + ":headId:690102196905309138"), text);
    }

    @Test
    void intactBookHasNoFault() {
        assertEquals(List.of(), faults(BOOK));
    }

    @Test
    void b20MissingEntryIsNamed() {
        List<RegisterEntry> without = new ArrayList<>(BOOK);
        without.remove(3);

        assertEquals(List.of(new ChainFault(Kind.MISSING, 4, 4)), faults(without));
    }

    @Test
    void kindsOfFaultsAreToldApart() {
        List<RegisterEntry> book = new ArrayList<>(BOOK);
        Collections.swap(book, 9, 10);
        assertEquals(List.of(new ChainFault(Kind.OUT_OF_ORDER, 10, 10)), faults(book));
        assertEquals(List.of(new ChainFault(Kind.TAIL_CUT, 51, 60)), faults(BOOK.subList(0, 50)));
        assertEquals(List.of(new ChainFault(Kind.TAIL_CUT, 1, 60)), faults(List.of()));
        book = new ArrayList<>(BOOK);
        book.add(20, BOOK.get(19));
        assertEquals(List.of(new ChainFault(Kind.INSERTED, 20, 20)), faults(book));
        book = new ArrayList<>(BOOK);
        book.add(5, Books.first(RegisterType.MEETING));
        assertEquals(List.of(new ChainFault(Kind.INSERTED, 6, 6)), faults(book));
        assertEquals(
                List.of(new ChainFault(Kind.TAIL_ADDED, 60, 60)),
                Chain.verify(BOOK, BOOK.get(58).head()));
        BookHead other = new BookHead(HEAD.book(), 60, HEAD.book().headingDigest(), true);
        assertEquals(List.of(new ChainFault(Kind.REWRITTEN, 60, 60)), Chain.verify(BOOK, other));
    }

    /** Somebody with access to the store alters an entry and works out its digest anew. */
    @Test
    void rewrittenEntryIsFoundAlthoughItsDigestFits() {
        for (int place = 0; place < BOOK.size(); place++) {
            List<RegisterEntry> book = new ArrayList<>(BOOK);
            RegisterEntry altered =
                    RegisterEntry.parse(BOOK.get(place).canonical().replace("recorded: 2022-", "recorded: 2023-"), "");
            String digest = altered.link().computed();
            book.set(place, RegisterEntry.parse(altered.canonical(), digest));

            assertEquals(List.of(ChainFault.at(Kind.REWRITTEN, place + 1)), faults(book));
        }
    }

    @Test
    void tenThousandRandomAlterationsAreEachFoundInTheirPlace() {
        Random random = new Random(20_220_628L);
        for (int round = 0; round < 10_000; round++) {
            int number = 1 + random.nextInt(BOOK.size());
            int how = random.nextInt(4);
            List<Chain.Link> links = new ArrayList<>();
            BOOK.forEach(entry -> links.add(entry.link()));
            switch (how) {
                case 0 -> links.set(number - 1, flipped(BOOK.get(number - 1), random));
                case 1 -> links.remove(number - 1);
                case 2 -> Collections.swap(links, number - 1, number % links.size());
                default -> links.subList(number - 1, links.size()).clear();
            }
            Chain chain = Chain.of(HEAD.book());
            links.forEach(chain::follow);
            List<ChainFault> faults = chain.end(Optional.of(HEAD));

            int other = how == 2 ? number % BOOK.size() + 1 : number;
            int at = number;
            assertFalse(faults.isEmpty(), () -> "nothing found at " + at);
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.covers(at) || fault.covers(other)),
                    () -> at + " is not in " + faults);
        }
    }

    /** Returns the link of an entry of which one bit, of the text or of the stored digest, was changed. */
    private static Chain.Link flipped(RegisterEntry entry, Random random) {
        byte[] bytes = entry.canonical().getBytes(StandardCharsets.UTF_8);
        String digest = entry.digest();
        if (random.nextInt(8) == 0) {
            char[] chars = digest.toCharArray();
            int place = random.nextInt(chars.length);
            chars[place] = chars[place] == '0' ? '1' : '0';
            return new Chain.Link(
                    Optional.of(entry.book()),
                    entry.number(),
                    entry.previous(),
                    entry.link().computed(),
                    new String(chars));
        }
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        String computed = HexFormat.of().formatHex(Digests.sha256().digest(bytes));
        boolean numberLost = random.nextInt(10) == 0;
        boolean previousLost = !numberLost && random.nextInt(10) == 0;
        return new Chain.Link(
                Optional.of(entry.book()),
                numberLost ? random.nextInt(100_000) : entry.number(),
                previousLost ? "?" : entry.previous(),
                computed,
                digest);
    }
}
