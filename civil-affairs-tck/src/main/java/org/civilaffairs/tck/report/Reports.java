package org.civilaffairs.tck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a run leaves in a folder: one for people, one for machines, one for build servers. */
public final class Reports {

    /** The page for people. */
    public static final String PAGE = "civil-affairs-report.html";

    /** The report that belongs to a claim. */
    public static final String JSON = "civil-affairs-report.json";

    private Reports() {}

    /** Writes all of them, in the place of those of an earlier run. */
    public static void write(Report report, Path folder, boolean withTimes) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(JSON), JsonReport.of(report, withTimes));
            Files.writeString(folder.resolve(PAGE), HtmlReport.of(report, withTimes));
            Files.writeString(folder.resolve("junit.xml"), JunitXml.of(report, withTimes));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
