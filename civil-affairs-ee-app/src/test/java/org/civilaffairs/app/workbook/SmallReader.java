package org.civilaffairs.app.workbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.civilaffairs.app.problem.Problem;

/** A program that reads workbooks in a Java of its own, so that a test can give it little memory: prints what became of each. */
final class SmallReader {

    private SmallReader() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String outcome = outcome(Path.of(file));
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            System.out.println(outcome + " " + TimeUnit.NANOSECONDS.toMillis(after - before));
        }
    }

    private static String outcome(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var workbook = WorkbookFile.open(in);
            int[] rows = {0};
            for (String sheet : workbook.sheets()) {
                workbook.read(sheet, row -> rows[0]++);
            }
            return "rows:" + rows[0];
        } catch (Problem refused) {
            return refused.code();
        } catch (OutOfMemoryError tooMuch) {
            return "out-of-memory";
        }
    }
}
