package org.civilaffairs.core.register;

import static org.civilaffairs.core.register.Books.CALENDAR;
import static org.civilaffairs.core.register.Books.FACTS;
import static org.civilaffairs.core.register.Books.SALT;
import static org.civilaffairs.core.register.Books.VILLAGE;
import static org.civilaffairs.core.register.Books.WRITER;
import static org.civilaffairs.core.register.Samples.JUNE_22;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.civilaffairs.core.rule.Decision;
import org.junit.jupiter.api.Test;

/** The balance of book 6 is worked out from the entries that stand, never taken from whoever writes. */
class DonationFundsTests {

    private final DonationFunds funds = new DonationFunds();
    private final List<RegisterEntry> book = new ArrayList<>();
    private BookHead head = BookHead.empty(Books.id(RegisterType.CHARITY_DONATION));

    @Test
    void eachFundHasItsOwnBalanceAndWhatWasTypedIsNotRead() {
        assertEquals("10000.00", balance(write(money("01", "10000.00", "春节助困"))));
        assertEquals("500.00", balance(write(money("01", "500.00", ""))));
        assertEquals("9200.00", balance(write(money("02", "800.00", "春节助困"))));
        assertEquals("240.00", balance(write(goods("01", "240.00", "棉被"))));
        assertEquals("0.00", balance(write(goods("02", "240.00", "棉被"))));
        assertEquals("-100.00", balance(write(money("02", "600.00", ""))));
        assertEquals(
                "[-100.00, 9200.00]",
                funds.left().values().stream().sorted().toList().toString());
    }

    @Test
    void whatWasPassedOnAtOnceIsInNoFund() {
        Map<String, String> passedOn = money("01", "3000.00", "");
        passedOn.put("transferredTo", "示例慈善总会");
        passedOn.put("transferredToCreditCode", "91690102MA0000A19U");

        assertEquals("0.00", balance(write(passedOn)));
    }

    @Test
    void moreThanIsLeftIsToldAndTaken() {
        write(money("01", "100.00", ""));

        Decision<RegisterEntry> decision = decide(money("02", "100.01", ""), 0);
        assertEquals(
                "100.00",
                decision.findings().stream()
                        .filter(finding -> finding.code().equals("more-than-is-left"))
                        .map(finding -> finding.facts().get("left"))
                        .collect(Collectors.joining()));
        assertEquals("-0.01", balance(decision.accepted().orElseThrow()));
        assertFalse(decide(money("02", "100.00", ""), 0).findings().stream()
                .anyMatch(finding -> finding.code().equals("more-than-is-left")));
    }

    /** Seeded books in which every fourth entry corrects another: each balance is what a plain sum over what stands then says. */
    @Test
    void everyBalanceIsTheSumOfWhatStands() {
        Random random = new Random(6);
        Map<Integer, BigDecimal> standing = new HashMap<>();
        for (int number = 1; number <= 200; number++) {
            boolean in = random.nextInt(3) > 0;
            BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2);
            int corrects = number > 1 && random.nextInt(4) == 0 ? 1 + random.nextInt(number - 1) : 0;
            if (corrects > 0 && standing.remove(corrects) == null) {
                corrects = 0;
            }
            RegisterEntry entry = decide(money(in ? "01" : "02", value.toPlainString(), "助学"), corrects)
                    .accepted()
                    .orElseThrow();
            keep(entry);
            standing.put(number, in ? value : value.negate());
            BigDecimal sum = standing.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(sum.toPlainString(), balance(entry), "No. " + number);
        }
    }

    private RegisterEntry write(Map<String, String> typed) {
        RegisterEntry entry = decide(typed, 0).accepted().orElseThrow();
        keep(entry);
        return entry;
    }

    private void keep(RegisterEntry entry) {
        funds.add(entry);
        book.add(entry);
        head = entry.head();
    }

    private Decision<RegisterEntry> decide(Map<String, String> typed, int corrects) {
        RegisterContent content = RegisterType.CHARITY_DONATION
                .read(typed, Samples.PLAN, JUNE_22)
                .accepted()
                .orElseThrow();
        if (corrects == 0) {
            return head.append(EntryWanted.of(VILLAGE, content, JUNE_22, WRITER, SALT), FACTS.leaving(funds));
        }
        RegisterEntry old = book.get(corrects - 1);
        funds.remove(old);
        return head.append(
                EntryWanted.correction(VILLAGE, content, JUNE_22, corrects, "笔误", WRITER, SALT),
                FACTS.referringTo(EntryMark.of(old, Samples.PLAN, CALENDAR), false)
                        .leaving(funds));
    }

    private static String balance(RegisterEntry entry) {
        return entry.fields().get("balance");
    }

    private static Map<String, String> money(String direction, String value, String earmark) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "direction", direction,
                "itemKind", "01",
                "item", "现金",
                "value", value,
                "earmarked", earmark.isEmpty() ? "false" : "true",
                "balance", "123456.00",
                "handler", "林秋实",
                "witness", "赵算明",
                "publicOn", "2022-06-30",
                "publicPlace", "公开栏1号"));
        typed.putAll(
                direction.equals("01")
                        ? Map.of("donor", "无名氏", "donorKind", "03", "receiptNo", "慈收0001203")
                        : Map.of("beneficiary", "吴满仓", "purpose", "01"));
        if (!earmark.isEmpty()) {
            typed.put("earmark", earmark);
        }
        return typed;
    }

    private static Map<String, String> goods(String direction, String value, String item) {
        Map<String, String> typed = money(direction, value, "");
        typed.putAll(Map.of("itemKind", "02", "item", item, "quantity", "2", "unit", "床"));
        return typed;
    }
}
