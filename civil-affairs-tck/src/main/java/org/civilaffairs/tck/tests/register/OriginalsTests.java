package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.tck.adapter.Registers.Original;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-04: the documents that prove an entry. */
public final class OriginalsTests {

    private static final LocalDate MONDAY = day("2024-06-17");

    /** Writes a distribution of relief without documents, and returns the kinds that it lacks. */
    private static Set<String> lacking(Keeper keeper) {
        return new TreeSet<>(keeper.line("R05", keeper.write("R05", MONDAY)).missing());
    }

    private static Set<String> lackingWith(Keeper keeper, Set<String> kinds) {
        List<Original> papers = kinds.stream()
                .map(kind -> Original.paper(kind, "G1-S2-B07-J012"))
                .toList();
        return keeper.line(
                        "R05",
                        keeper.write("R05", keeper.entry("R05", MONDAY, MONDAY).provenBy(papers)))
                .missing();
    }

    @Asserts("REG-04.a")
    public void missingKindsAreListed(Scene scene) {
        Set<String> lacking = lacking(Keeper.of(scene));
        Verify.that(lacking.size() > 1, "the kinds of documents that relief asks for", lacking);
    }

    @Asserts("REG-04.b")
    public void papersInTheirPlaceAreEnough(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Verify.equal("the kinds missing", Set.of(), lackingWith(keeper, lacking(keeper)));
    }

    @Asserts("REG-04.c")
    public void oneMissingKindIsListed(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Set<String> kinds = lacking(keeper);
        String last = kinds.stream().reduce((one, other) -> other).orElse("");
        kinds.remove(last);

        Verify.equal("the kinds missing", Set.of(last), lackingWith(keeper, kinds));
    }

    @Asserts("REG-04.d")
    public void incompleteDocumentsAreFound(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Set<String> kinds = lacking(keeper);

        Verify.found(scene.findings(keeper.village, day("2024-06-30")), "REG-04", "5.3", "BREACH");
        Verify.that(!kinds.isEmpty(), "kinds that are missing", kinds);
    }
}
