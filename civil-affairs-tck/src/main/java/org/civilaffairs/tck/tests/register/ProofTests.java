package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.tck.adapter.Registers.Line;
import org.civilaffairs.tck.adapter.Registers.Original;
import org.civilaffairs.tck.adapter.Registers.Proof;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-06: what a stranger can prove of a book with its file alone, by the kit's own reading of the published form. */
public final class ProofTests {

    private static final LocalDate MONDAY = day("2024-06-17");

    private static BookText file(Keeper keeper, String book) {
        return BookText.read(keeper.registers().file(keeper.village, book, Keeper.YEAR));
    }

    /** Returns the file of a book with an entry, a correction, a line break and a nil entry. */
    private static BookText various(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", keeper.entry("R01", MONDAY, MONDAY).with("discussion", "一、情况\\说明\n二、名单"));
        Verify.done(keeper.registers()
                .correct(keeper.village, "R01", 1, keeper.entry("R01", MONDAY, MONDAY.plusDays(1)), "户数误记"));
        keeper.write("R01", MONDAY.plusDays(2));
        Verify.done(keeper.registers()
                .strike(keeper.village, "R01", 3, keeper.entry("R01", MONDAY, MONDAY.plusDays(3)), "重复登记"));
        return file(keeper, "R01");
    }

    @Asserts("REG-06.a")
    public void digestsAreThoseOfThePublishedForm(Scene scene) {
        BookText file = various(scene);
        for (BookText.Entry entry : file.entries()) {
            Verify.equal("the digest of entry " + entry.number(), entry.computed(), entry.digest());
        }
        Verify.equal("entries in the file", 4, file.entries().size());
    }

    @Asserts("REG-06.b")
    public void eachEntryHoldsTheDigestBefore(Scene scene) {
        BookText file = various(scene);
        String before = file.headingDigest();
        for (BookText.Entry entry : file.entries()) {
            Verify.equal("the previous digest in entry " + entry.number(), before, entry.previous());
            before = entry.digest();
        }
    }

    @Asserts("REG-06.c")
    public void lastLineIsWhatTheProductShows(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        keeper.write("R01", MONDAY);
        BookText file = file(keeper, "R01");

        Verify.equal("the count", keeper.book("R01").entries(), file.count());
        Verify.equal("the last digest", keeper.book("R01").digest(), file.last());
        Verify.equal(
                "the last entry's digest", file.last(), file.entries().get(1).digest());
    }

    @Asserts("REG-06.d")
    public void sameContentHasDifferentDigests(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        keeper.write("R01", MONDAY);

        List<Line> lines = keeper.lines("R01");
        Verify.that(!lines.get(0).digest().equals(lines.get(1).digest()), "two digests", lines);
    }

    @Asserts("REG-06.e")
    public void missingEntryShowsInTheFileAlone(Scene scene) {
        BookText file = VerifierTests.six(scene);
        Verify.equal("the faults of the whole file", List.of(), file.faults());
        Verify.equal("the faults without entry 4", List.of(4), file.without(4).faults());
    }

    @Asserts("REG-06.f")
    public void changedCharacterShowsInTheFileAlone(Scene scene) {
        BookText file = VerifierTests.six(scene);
        for (int number = 1; number <= file.entries().size(); number++) {
            Verify.equal(
                    "the faults with entry " + number + " changed",
                    List.of(number),
                    file.altered(number, "慰问", "问慰").faults());
        }
    }

    @Asserts("REG-06.g")
    public void fileHoldsNoWholeIdentityNumber(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        for (String book : List.of("R02", "R03", "R04", "R05", "R07")) {
            keeper.write(book, MONDAY);
            String text =
                    new String(keeper.registers().file(keeper.village, book, Keeper.YEAR), StandardCharsets.UTF_8);
            Verify.that(
                    Samples.IDENTITY_NUMBERS.stream().noneMatch(text::contains),
                    "no identity number in the file of " + book,
                    text);
        }
    }

    @Asserts("REG-06.h")
    public void productFindsAnUntouchedBookIntact(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        keeper.write("R01", MONDAY);

        Proof proof = keeper.registers().proof(keeper.village, "R01", Keeper.YEAR);
        Verify.equal("the proof", new Proof(true, 2, keeper.book("R01").digest()), proof);
    }

    @Asserts("REG-06.n")
    public void digestCoversWhatWasWritten(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Original paper = Original.paper(keeper.lackedBy("R05", MONDAY), "G1-S2-B07-J012");
        LocalDate next = MONDAY.plusDays(1);
        keeper.write("R05", keeper.entry("R05", MONDAY, next).provenBy(List.of(paper)));
        List<String> lines = file(keeper, "R05").entries().get(1).lines();

        Stream.of(
                        "kind: ENTRY",
                        "happened: " + MONDAY,
                        "recorded: " + next,
                        "writer-office: ASSISTANT",
                        "field.item: 大米",
                        "field.quantity: 2")
                .forEach(wanted -> Verify.that(lines.contains(wanted), "a line \"" + wanted + "\"", lines));
        Verify.that(
                lines.stream()
                        .anyMatch(line -> line.startsWith("original: ") && line.endsWith(" paper:" + paper.place())),
                "a line \"original: …\" with the paper's place",
                lines);
    }
}
