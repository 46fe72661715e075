package org.civilaffairs.tck.tests.archive;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Archives;
import org.civilaffairs.tck.adapter.Registers.Original;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;
import org.civilaffairs.tck.tests.register.Keeper;

/** ARC-05: documents are found from entries and entries from documents. */
public final class DocumentTests {

    private static final LocalDate MONDAY = day("2024-06-17");

    /** The smallest picture that is one: a white pixel. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");

    private static final String DIGEST = "d44c0303173ecdb8ba72a7ab688f020583b31865537e2f9ab57e56aeec687807";

    private static String keep(Keeper keeper) {
        Archives archives = keeper.scene.system.archives();
        return Verify.done(archives.keep(
                keeper.village, "现场照片.png", "image/png", PICTURE, Actor.assistant(keeper.village), MONDAY));
    }

    private static void prove(Keeper keeper, String document) {
        String kind = keeper.lackedBy("R09", MONDAY);
        keeper.write("R09", keeper.entry("R09", MONDAY, MONDAY).provenBy(List.of(new Original(kind, document, ""))));
    }

    @Asserts("ARC-05.a")
    public void documentIsFoundFromItsEntry(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        String document = keep(keeper);
        prove(keeper, document);

        Verify.equal(
                "the documents of the entry",
                List.of(document),
                keeper.line("R09", 2).documents());
        Verify.that(
                Arrays.equals(PICTURE, scene.system.archives().document(keeper.village, document)),
                "the document as it was handed in",
                "another one");
        Verify.equal("what the entry lacks", Set.of(), keeper.line("R09", 2).missing());
    }

    @Asserts("ARC-05.b")
    public void entryIsFoundFromItsDocument(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        String document = keep(keeper);
        prove(keeper, document);

        Verify.equal(
                "what the document proves",
                Set.of("R09/2024/2"),
                scene.system.archives().provenBy(keeper.village, document));
    }

    @Asserts("ARC-05.c")
    public void digestIsThatOfTheContent(Scene scene) {
        Keeper keeper = Keeper.of(scene);

        Verify.equal("the digest", DIGEST, scene.system.archives().documentDigest(keeper.village, keep(keeper)));
    }
}
