package org.civilaffairs.app.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.civilaffairs.app.workbook.WorkbookFile;

/** The file that somebody handed in, as sheets to read: a workbook by its first bytes, otherwise a table as text. */
final class SheetFile {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf};

    private SheetFile() {}

    static List<SheetTable.Rows> sheets(InputStream file) throws IOException {
        byte[] content = file.readAllBytes();
        if (begins(content, ZIP) || begins(content, OLD)) {
            WorkbookFile workbook = WorkbookFile.open(new ByteArrayInputStream(content));
            return workbook.sheets().stream()
                    .map(name -> (SheetTable.Rows) row -> workbook.read(name, row))
                    .toList();
        }
        return List.of(CsvTable.of(content));
    }

    private static boolean begins(byte[] content, byte[] magic) {
        return content.length >= magic.length && content[0] == magic[0] && content[1] == magic[1];
    }
}
