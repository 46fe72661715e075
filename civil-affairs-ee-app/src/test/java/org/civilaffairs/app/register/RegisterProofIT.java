package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.app.printing.TenBooks.Sample;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.AtOnce;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.BookReader;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Books proved over REST and as files, and written by many at the same instant. */
class RegisterProofIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690444";

    private static Village village;

    @BeforeAll
    static void villages() {
        Village.district(SERVER, DISTRICT);
        village = Village.of(SERVER, DISTRICT + "101201", 6);
    }

    private static Sample sample(String book) {
        return TenBooks.samples(RegisterType.find(book).orElseThrow()).get(0);
    }

    @Test
    void aBookIsProvedHereAndAsAFile() {
        Sample sample = sample("R09");
        village.append(sample).expect(201);
        village.append(sample).expect(201);

        JsonObject proof = village.assistant()
                .get(village.path("R09") + "/proof")
                .expect(200)
                .json();
        assertTrue(proof.getBoolean("intact"), proof.toString());
        assertEquals(2, proof.getInt("entries"));
        String file = village.assistant()
                .get(village.path("R09") + "/file")
                .expect(200)
                .body();
        BookReader.Result read = read(file);
        assertEquals(List.of(), read.faults());
        assertEquals(proof.getString("digest"), read.lastDigest());
        assertEquals(1, read(file.replaceFirst("敬老院", "养老院")).faults().get(0).from());
    }

    private static BookReader.Result read(String file) {
        BookReader reader = new BookReader();
        for (String line : file.split("\n")) {
            reader.line(line.getBytes(StandardCharsets.UTF_8));
        }
        return reader.end(true);
    }

    /** Thirty-two clerks write in one book at the same instant: every entry has its number, and none is lost. */
    @Test
    void manyAtTheSameInstantAreNumberedOneAfterTheOther() {
        String body = Village.body(sample("R07")).build().toString();
        List<Callable<Answer>> calls = IntStream.range(0, AtOnce.THREADS)
                .mapToObj(at -> (Callable<Answer>) () -> village.append("R07", body))
                .toList();

        List<Integer> numbers = AtOnce.call(calls).stream()
                .map(answer -> answer.expect(201).json().getInt("number"))
                .sorted()
                .toList();

        assertEquals(IntStream.rangeClosed(1, AtOnce.THREADS).boxed().toList(), numbers);
        JsonObject proof = village.assistant()
                .get(village.path("R07") + "/proof")
                .expect(200)
                .json();
        assertTrue(proof.getBoolean("intact"), proof.toString());
        assertEquals(AtOnce.THREADS, village.book("R07").getInt("standing"));
    }
}
