package org.civilaffairs.app.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedInTests {

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource({
        "票据.pdf, 票据.pdf",
        "C:\\照片\\现场 1.jpg, 现场 1.jpg",
        "/home/li/现场.jpg, 现场.jpg",
        "照片/, -",
        ", -",
    })
    void aNameIsWithoutItsFolders(String sent, String name) {
        assertEquals(name, HandedIn.name(part(sent, 1)));
    }

    @Test
    void ofALongNameTheEndIsKeptAndNoCharacterIsCutInTwo() {
        assertEquals("x".repeat(196) + ".pdf", HandedIn.name(part("x".repeat(300) + ".pdf", 1)));
        // 𡐓 takes two places; the first place that is kept would be the second half of one.
        String rare = HandedIn.name(part("𡐓".repeat(150) + "1.pdf", 1));
        assertEquals("𡐓".repeat(97) + "1.pdf", rare);
    }

    @Test
    void aRefusalNamesTheField() {
        Problem large = assertThrows(Problem.class, () -> HandedIn.content(part("a.pdf", Limits.FILE + 1), "file"));
        assertEquals(
                "file file-size",
                large.errors().get(0).field() + " " + large.errors().get(0).code());
        Problem none = assertThrows(Problem.class, () -> HandedIn.content(null, "file"));
        assertEquals(
                "file required",
                none.errors().get(0).field() + " " + none.errors().get(0).code());
    }

    private static Part part(String name, long size) {
        return (Part) Proxy.newProxyInstance(
                HandedInTests.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (part, method, values) -> method.getName().equals("getSize") ? (Object) size : name);
    }
}
