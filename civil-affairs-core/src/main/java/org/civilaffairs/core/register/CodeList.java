package org.civilaffairs.core.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.rule.Language;

/** The code lists of the ten books (domain dossier, 3); what a code means stands in the messages, in three languages. */
public enum CodeList {
    /** 会议类型. */
    MEETING_TYPE("01 02 03 04 05 06"),
    /** The fourteen categories of people in difficulty (对象类别), clause 4.2, and the others that it leaves open. */
    CATEGORY("01 02 03 04 05 06 07 08 09 10 11 12 13 14 99"),
    /** 变动类型. */
    CHANGE_KIND("01 02 03 04 05 06 07 08 09 10 11 12 99"),
    /** 发现方式. */
    FOUND_BY("01 02 03 04 05"),
    /** 处理结果. */
    CHANGE_EFFECT("01 02 03 04 05 06"),
    /** Why somebody has no identity number (无证件原因). */
    IDENTITY_MISSING("01 02 03"),
    /** 城乡类别. */
    URBAN_RURAL("01 02"),
    /** 低保事项. */
    ALLOWANCE_EVENT("01 02 03 04 05"),
    /** 致困原因. */
    HARDSHIP_CAUSE("01 02 03 04 05 06 07 08 09 99"),
    /** 低保分类. */
    REVIEW_CLASS("A B C"),
    /** 停发原因. */
    STOP_REASON("01 02 03 04 99"),
    /** Relation to the head of the household (与户主关系, GB/T 4761). */
    RELATION("02 10 20 30 40 50 60 70 80"),
    /** Categories 9 to 14 with their parts (优抚类别). */
    PREFERENTIAL_CATEGORY("09 10 11 121 122 13 141 142 143"),
    /** 证件名称. */
    CERTIFICATE_KIND("01 02 03 04 05 99"),
    /** 残疾等级. */
    DISABILITY_GRADE("01 02 03 04 05 06 07 08 09 10"),
    /** 残疾性质. */
    DISABILITY_CAUSE("01 02 03"),
    /** 与军人关系. */
    SOLDIER_RELATION("01 02 03 04 99"),
    /** 抚恤补助种类. */
    BENEFIT_KIND("01 02 03 04 99"),
    /** 发放单位. */
    PAYING_DEPARTMENT("01 02"),
    /** 健康状况. */
    HEALTH("10 20 30 40 50"),
    /** 住房. */
    HOUSING("01 02 03 04"),
    /** 经济状况. */
    ECONOMY("01 02 03"),
    /** 优抚对象状态. */
    RECIPIENT_STATUS("01 02 03 04"),
    /** Money or goods (款物). */
    ITEM_KIND("01 02"),
    /** 物资单位. */
    GOODS_UNIT("01 02 03 04 05 06 07 08"),
    /** 款物来源. */
    RELIEF_SOURCE("01 02 03 04 05 06"),
    /** 发放依据. */
    RELIEF_BASIS("01 02"),
    /** 发放方式. */
    PAYMENT_WAY("01 02 03 04"),
    /** In or out (收支). */
    DIRECTION("01 02"),
    /** 捐赠人类型. */
    DONOR_KIND("01 02 03"),
    /** 捐赠用途. */
    DONATION_PURPOSE("01 02 03 04 05 99"),
    /** 救助种类. */
    AID_KIND("01 02 03 04 05 06 07 08 09 10 11 12 99"),
    /** 供养方式. */
    SUPPORT_MODE("01 02 03"),
    /** 发放周期. */
    PERIOD("01 02 03"),
    /** 自治事项. */
    GOVERNANCE_ITEM("01 02 03 04 05 06 07 08 99"),
    /** 社区活动. */
    COMMUNITY_ACTIVITY("01 02 03 04 05 06 07 08 09 10 99"),
    /** The duty of publicity that an activity fulfils (宣传职责), by its clause. */
    PUBLICITY_DUTY("4.1 4.4 4.8 4.9 4.10 4.12"),
    /** 选举类型. */
    ELECTION_KIND("01 02 03 04"),
    /** 换届阶段. */
    ELECTION_STAGE("01 02 03 04 05 06 07 08 09 10 11 12");

    private final List<String> texts;

    CodeList(String codes) {
        texts = List.of(codes.split(" "));
    }

    /** Returns all codes in their order. */
    public List<Code> codes() {
        return texts.stream().map(text -> new Code(this, text)).toList();
    }

    /** Returns the code that a text names, by itself or by its label in any of the languages; empty for another text. */
    public Optional<Code> find(String text) {
        return Optional.ofNullable(Names.CODES.get(this).get(Names.key(text)));
    }

    boolean has(String text) {
        return texts.contains(text);
    }

    /** What each code may be called: by itself, by its label, or by both as a drop-down shows them. */
    private static final class Names {

        static final Map<CodeList, Map<String, Code>> CODES = new EnumMap<>(CodeList.class);

        static {
            for (CodeList list : CodeList.values()) {
                Map<String, Code> names = new HashMap<>();
                list.codes().forEach(code -> names.put(key(code.text()), code));
                list.codes().forEach(code -> add(code, names));
                CODES.put(list, names);
            }
        }

        private static void add(Code code, Map<String, Code> names) {
            for (Language language : Language.values()) {
                names.putIfAbsent(key(code.label(language)), code);
                names.putIfAbsent(key(code.text() + " " + code.label(language)), code);
            }
        }

        static String key(String text) {
            return Texts.plain(text).toLowerCase(Locale.ROOT);
        }
    }
}
