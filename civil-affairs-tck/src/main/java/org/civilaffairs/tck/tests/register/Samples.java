package org.civilaffairs.tck.tests.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One entry's content for each book, by the keys of the published columns, in the form in which it reads back. */
public final class Samples {

    /** The identity numbers of the people in the samples; nobody lives in province 69. */
    static final List<String> IDENTITY_NUMBERS = List.of("69010219760909910X", "690102196905309138");

    private Samples() {}

    /** Returns the content for what happened on a day. */
    public static Map<String, String> of(String book, LocalDate on) {
        return switch (book) {
            case "R01" ->
                Map.ofEntries(
                        Map.entry("meetingType", "01"),
                        Map.entry("start", on + "T09:00"),
                        Map.entry("end", on + "T10:30"),
                        Map.entry("place", "村委会会议室"),
                        Map.entry("chair", "陈守田"),
                        Map.entry("recorder", "林秋实"),
                        Map.entry("dueCount", "9"),
                        Map.entry("presentCount", "8"),
                        Map.entry("attendees", "陈守田、林秋实、赵算明"),
                        Map.entry("topic", "研究困难群众走访慰问"),
                        Map.entry("discussion", "逐户核对名单"),
                        Map.entry("resolution", "走访三十八户，名单公示"));
            case "R02" ->
                Map.ofEntries(
                        Map.entry("household", "H-0017"),
                        Map.entry("person", "郑春妮"),
                        Map.entry("identityNumber", IDENTITY_NUMBERS.get(0)),
                        Map.entry("categories", "01"),
                        Map.entry("changeKind", "08"),
                        Map.entry("before", "月收入1200元"),
                        Map.entry("after", "月收入300元"),
                        Map.entry("foundBy", "02"),
                        Map.entry("verifiedBy", "林秋实"),
                        Map.entry("verifiedOn", on.toString()),
                        Map.entry("effect", "06"));
            case "R03" ->
                Map.ofEntries(
                        Map.entry("event", "01"),
                        Map.entry("certNo", "示低2024-017"),
                        Map.entry("urbanRural", "02"),
                        Map.entry("head", "郑春妮"),
                        Map.entry("headId", IDENTITY_NUMBERS.get(0)),
                        Map.entry("members", "郑春妮、郑小禾"),
                        Map.entry("insuredCount", "2"),
                        Map.entry("cause", "02"),
                        Map.entry("perCapitaIncome", "210.00"),
                        Map.entry("standard", "600.00"),
                        Map.entry("monthlyAmount", "780.00"),
                        Map.entry("grantedFrom", "2024-07"),
                        Map.entry("decisionNo", "示民低批〔2024〕31号"),
                        Map.entry("decidedOn", on.toString()),
                        Map.entry("account", "示例卡尾号0017"),
                        Map.entry("nextReview", "2025-06-30"),
                        Map.entry("relativeFlag", "false"),
                        Map.entry("standingPosting", "false"));
            case "R04" ->
                Map.ofEntries(
                        Map.entry("matter", "八一走访"),
                        Map.entry("person", "郑春妮"),
                        Map.entry("identityNumber", IDENTITY_NUMBERS.get(0)),
                        Map.entry("category", "11"),
                        Map.entry("enlistedIn", "1994-12"),
                        Map.entry("dischargedIn", "1998-12"),
                        Map.entry("disabilityGrade", "07"),
                        Map.entry("disabilityCause", "02"),
                        Map.entry("benefitKind", "01"),
                        Map.entry("monthlyAmount", "1650.00"),
                        Map.entry("paidBy", "02"),
                        Map.entry("health", "20"),
                        Map.entry("housing", "01"),
                        Map.entry("economy", "02"),
                        Map.entry("status", "01"));
            case "R05" ->
                Map.ofEntries(
                        Map.entry("batchNo", "示救〔2024〕12号-1"),
                        Map.entry("household", "H-0021"),
                        Map.entry("head", "孙大力"),
                        Map.entry("headId", IDENTITY_NUMBERS.get(1)),
                        Map.entry("affectedPersons", "4"),
                        Map.entry("itemKind", "02"),
                        Map.entry("item", "大米"),
                        Map.entry("specification", "25kg/袋"),
                        Map.entry("unit", "01"),
                        Map.entry("quantity", "2"),
                        Map.entry("unitValue", "125.00"),
                        Map.entry("amount", "250.00"),
                        Map.entry("basis", "01"),
                        Map.entry("basisNo", "评议名单第3号"),
                        Map.entry("handedBy", "陈守田、赵算明"),
                        Map.entry("receivedBy", "孙大力"),
                        Map.entry("witness", "许归田"),
                        Map.entry("handedAt", on + "T15:20"),
                        Map.entry("place", "村委会院内"));
            case "R06" ->
                Map.ofEntries(
                        Map.entry("direction", "01"),
                        Map.entry("donor", "一位村民"),
                        Map.entry("donorKind", "03"),
                        Map.entry("itemKind", "01"),
                        Map.entry("item", "现金"),
                        Map.entry("value", "500.00"),
                        Map.entry("earmarked", "true"),
                        Map.entry("earmark", "助学"),
                        Map.entry("receiptNo", "慈收0001203"),
                        Map.entry("handler", "林秋实"),
                        Map.entry("witness", "赵算明"),
                        Map.entry("publicOn", on.toString()),
                        Map.entry("publicPlace", "公开栏1号"));
            case "R07" ->
                Map.ofEntries(
                        Map.entry("aidKind", "02"),
                        Map.entry("person", "孙大力"),
                        Map.entry("identityNumber", IDENTITY_NUMBERS.get(1)),
                        Map.entry("amount", "2000.00"),
                        Map.entry("period", "01"),
                        Map.entry("decidedBy", "示例镇人民政府"),
                        Map.entry("decisionNo", "示政临〔2024〕15号"),
                        Map.entry("decidedOn", on.toString()));
            case "R08" ->
                Map.of(
                        "itemKind", "02",
                        "place", "村委会会议室",
                        "dueCount", "32",
                        "presentCount", "27",
                        "content", "修订村规民约（红白事简办）",
                        "result", "27票通过");
            case "R09" ->
                Map.of(
                        "activityKind", "08",
                        "place", "文化广场",
                        "organiser", "村民委员会",
                        "participants", "140",
                        "content", "防灾减灾日宣传和转移演练",
                        "effect", "发放资料200份");
            case "R10" ->
                Map.of(
                        "termNo", "12",
                        "electionKind", "01",
                        "stage", "04",
                        "content", "公布登记参加选举村民名单",
                        "noticeNo", "第3号公告",
                        "noticePlace", "公开栏1号");
            default -> throw new IllegalArgumentException("No book " + book);
        };
    }
}
