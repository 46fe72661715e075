package org.civilaffairs.app.printing;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civilaffairs.app.web.Bundles;
import org.civilaffairs.core.rule.Language;

/** Invented books to print, as wide and as long as wanted. */
final class PlainBooks {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static final PrintedTable RELIEF = new PrintedTable(
            List.of(
                    new PrintedColumn("happenedOn", "发生日期", Room.DATE, false),
                    new PrintedColumn("batchNo", "批次号", Room.TEXT, false),
                    new PrintedColumn("head", "户主", Room.NAME, false),
                    new PrintedColumn("headId", "户主身份证号码", Room.NUMBER, false),
                    new PrintedColumn("affected", "受助人数", Room.WHOLE, false),
                    new PrintedColumn("item", "品名", Room.TEXT, false),
                    new PrintedColumn("quantity", "数量", Room.QUANTITY, false),
                    new PrintedColumn("unitValue", "单价（元）", Room.MONEY, false),
                    new PrintedColumn("amount", "金额（折价，元）", Room.MONEY, true),
                    new PrintedColumn("handedBy", "发放人", Room.NAMES, false),
                    new PrintedColumn("receivedBy", "领取人", Room.NAME, false),
                    new PrintedColumn("remark", "备注", Room.LONG_TEXT, false),
                    new PrintedColumn("recordedBy", "记录人", Room.NAME, false)),
            List.of(""));

    private PlainBooks() {}

    static PrintedBook book(String village) {
        return new PrintedBook(
                "救灾救济款物发放记录簿",
                village,
                "690102001200",
                2022,
                1,
                LocalDate.of(2022, 1, 4),
                "林秋实",
                null,
                "",
                "",
                List.of(new PrintedBook.HandedOver("林秋实", "高远山", LocalDate.of(2022, 9, 30), 41, "柳溪镇 何映雪")));
    }

    static PrintedEntry relief(int number, String head, String remark, String amount) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("happenedOn", "2022-06-22");
        cells.put("batchNo", "青救〔2022〕12号-1");
        cells.put("head", head);
        cells.put("headId", "690102********9138");
        cells.put("affected", "4");
        cells.put("item", "大米25kg/袋");
        cells.put("quantity", "2");
        cells.put("unitValue", "125.00");
        cells.put("amount", Totals.yuan(new BigDecimal(amount)));
        cells.put("handedBy", "陈守田、赵算明");
        cells.put("receivedBy", "本人按印");
        cells.put("remark", remark);
        cells.put("recordedBy", "林秋实");
        return new PrintedEntry(
                number,
                List.of(),
                cells,
                List.of(),
                false,
                "",
                Map.of("amount", new BigDecimal(amount)),
                digest(number));
    }

    static PrintedEntry struck(PrintedEntry entry, int by) {
        return new PrintedEntry(
                entry.number(),
                List.of("第" + by + "号更正"),
                entry.cells(),
                List.of("已由第 " + by + " 号更正。"),
                true,
                entry.side(),
                entry.amounts(),
                entry.digest());
    }

    /** Returns as many entries as wanted, made one by one when they are asked for. */
    static Iterator<PrintedEntry> reliefs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> relief(number, "孙大力", "第" + number + "户", number + ".0" + number % 10))
                .iterator();
    }

    static String digest(int number) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(("entry " + number).getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] print(PrintedBook book, PrintedTable table, Iterator<PrintedEntry> entries, Language language) {
        var out = new ByteArrayOutputStream();
        printer(language).print(book, table, entries, out, (printed, pages) -> {});
        return out.toByteArray();
    }

    static BookPrinter printer(Language language) {
        return new BookPrinter(PrintFonts.shipped(), words(language), CLOCK);
    }

    static PrintWords words(Language language) {
        return new PrintWords(new Bundles(), language);
    }
}
