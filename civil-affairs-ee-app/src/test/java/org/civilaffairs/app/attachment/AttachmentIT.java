package org.civilaffairs.app.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.imageio.ImageIO;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents come back as they went in, to whoever may see them, and are unreadable where they lie. */
class AttachmentIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String WORDS = "a letter that nobody reads in the database";
    private static final String PDF = "%PDF-1.7 " + WORDS;

    @Test
    void aDocumentComesBackAsItWentIn() {
        var town = SERVER.as("TOWN", "690102001");
        var added = add(town, "application/pdf", PDF).expect(201);

        var content = town.get("/attachments/" + added.json().getString("id")).expect(200);
        assertEquals(PDF, content.body());
        assertEquals(added.json().getString("sha256"), content.header("X-Content-SHA256"));
        assertEquals("attachment", content.header("Content-Disposition"));
    }

    @ParameterizedTest(name = "a {0} that begins with {1} is {2}")
    @CsvSource({
        "application/pdf, %PDF-1.7, 201",
        "application/pdf, <html>, 415",
        "image/png, %PDF-1.7, 415",
        "text/html, <html>, 415",
        "application/pdf, '', 400"
    })
    void aFileIsWhatItsFirstBytesSay(String type, String content, int status) {
        assertEquals(status, add(SERVER.as("TOWN", "690102001"), type, content).status());
    }

    @Test
    void theNextTownDoesNotFindIt() {
        var id = add(SERVER.as("TOWN", "690102001"), "application/pdf", PDF)
                .expect(201)
                .json()
                .getString("id");

        assertEquals(
                404, SERVER.as("TOWN", "690102002").get("/attachments/" + id).status());
        assertEquals(
                200, SERVER.as("BUREAU", "690102").get("/attachments/" + id).status());
        assertEquals(
                404, add(SERVER.as("TOWN", "690102002"), "application/pdf", PDF).status());
        assertEquals(
                403,
                add(SERVER.as("INSPECTOR", "690102"), "application/pdf", PDF).status());
    }

    @Test
    void aPhotoIsSeenSmallByWhoeverSeesIt() throws IOException {
        var town = SERVER.as("TOWN", "690102001");
        var id = town.send(
                        "POST",
                        "/attachments?division=690102001&name=photo",
                        BodyPublishers.ofByteArray(Pictures.of("jpeg", 3000, 2000)),
                        "Content-Type",
                        "image/jpeg")
                .expect(201)
                .json()
                .getString("id");

        for (int look = 1; look <= 2; look++) {
            var small = ImageIO.read(new ByteArrayInputStream(town.bytes("/attachments/" + id + "/preview")));
            assertEquals("480×320", small.getWidth() + "×" + small.getHeight());
        }
        assertEquals(
                404,
                SERVER.as("TOWN", "690102002")
                        .get("/attachments/" + id + "/preview")
                        .status());
        assertEquals(
                404,
                town.get("/attachments/"
                                + add(town, "application/pdf", PDF).json().getString("id") + "/preview")
                        .status());
    }

    @Test
    void theDatabaseHoldsNothingReadable() throws IOException, SQLException {
        add(SERVER.as("TOWN", "690102001"), "application/pdf", PDF).expect(201);
        if (SERVER.database().connection().isPresent()) {
            return;
        }
        try (var files = Files.walk(SERVER.database().files())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(WORDS),
                        file.toString());
            }
        }
    }

    private static Api.Answer add(Api api, String type, String content) {
        return api.send(
                "POST",
                "/attachments?division=690102001&name=letter",
                BodyPublishers.ofString(content),
                "Content-Type",
                type);
    }
}
