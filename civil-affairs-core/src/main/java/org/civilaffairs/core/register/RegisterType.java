package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.VillageKind;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/** The ten books (十簿) of clause 5.3, in the order in which it lists them. */
public enum RegisterType {
    /** 民政工作会议记录簿. */
    MEETING(MeetingContent.class),
    /** 困难群众基本信息变动登记簿. */
    HARDSHIP_CHANGE(HardshipChangeContent.class),
    /** 低保对象记录簿. */
    SUBSISTENCE_ALLOWANCE(SubsistenceAllowanceContent.class),
    /** 优抚对象信息记录簿. */
    PREFERENTIAL_TREATMENT(PreferentialTreatmentContent.class),
    /** 救灾救济款物发放记录簿. */
    RELIEF_DISTRIBUTION(ReliefDistributionContent.class),
    /** 慈善捐赠登记簿. */
    CHARITY_DONATION(CharityDonationContent.class),
    /** 其他救助记录簿. */
    OTHER_AID(OtherAidContent.class),
    /** 村民自治建设记录簿; 居民自治建设记录簿 in a residents' committee. */
    SELF_GOVERNANCE(SelfGovernanceContent.class),
    /** 社区建设工作记录簿. */
    COMMUNITY_BUILDING(CommunityBuildingContent.class),
    /** 村(居)换届情况记录簿. */
    TERM_ELECTION(TermElectionContent.class);

    private final Class<? extends RegisterContent> content;
    private final String code;
    private final ContentShape shape;
    private final List<Column> columns;
    private final Map<String, Column> byKey = new HashMap<>();

    RegisterType(Class<? extends RegisterContent> content) {
        this.content = content;
        this.code = number() < 10 ? "R0" + number() : "R" + number();
        this.shape = new ContentShape(content);
        this.columns = Columns.of(code, shape);
        columns.forEach(column -> byKey.put(column.key(), column));
    }

    /** Returns the number in the plan's list, 1 to 10. */
    public int number() {
        return ordinal() + 1;
    }

    /** Returns the code: R01 to R10. */
    public String code() {
        return code;
    }

    /** Returns the book of a code such as R01; empty for another text. */
    public static Optional<RegisterType> find(String code) {
        for (RegisterType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Returns the heading of what every entry has beside its columns, such as happenedOn, writer or remark. */
    public static String entryHeading(String key, Language language) {
        return Messages.label("columns", "entry." + key, language);
    }

    /** Returns the official name, as clause 5.3 has it. */
    public String title() {
        return title(Language.ZH_HANS);
    }

    /** Returns the name in a language; a translation where the language is not the plan's. */
    public String title(Language language) {
        return Messages.label("columns", code(), language);
    }

    /** Returns the name on the book of a village: book 8 is called after its residents in a residents' committee. */
    public String title(Language language, DivisionCode village) {
        VillageKind kind = VillageKind.of(village);
        boolean residents = kind == VillageKind.RESIDENTS || kind == VillageKind.QUASI_RESIDENTS;
        return this == SELF_GOVERNANCE && residents
                ? Messages.label("columns", code() + ".residents", language)
                : title(language);
    }

    /** Returns the columns in their order. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns the column that a text names, by its key or by its heading in any language; empty for another text. */
    public Optional<Column> column(String keyOrHeading) {
        return columns.stream().filter(column -> column.isCalled(keyOrHeading)).findFirst();
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Returns the column of a key. */
    Column key(String key) {
        if (!has(key)) {
            throw new IllegalArgumentException(code() + " has no column \"" + key + "\"");
        }
        return byKey.get(key);
    }

    ContentShape shape() {
        return shape;
    }

    /** Returns whether amounts of money or goods have a home here: whether the book has a column of amounts. */
    public boolean countsAmounts() {
        return columns.stream().anyMatch(Column::amount);
    }

    /** Returns the record of this book's content. */
    public Class<? extends RegisterContent> content() {
        return content;
    }

    /** Returns the parameter that says within how many working days an event is recorded (REG-03). */
    public Parameter<Integer> workingDays() {
        return Parameters.REGISTER_WORKING_DAYS.get(ordinal());
    }

    /**
     * Reads an entry's content from text by column key, as somebody typed it: codes by themselves or by their label in
     * any language, dates as 2022-06-22, 2022/6/22 or 2022年6月22日, full-width digits, thousands separators.
     *
     * @param raw text by column key; a missing, empty or null text is no value
     * @param policy the village's policy on the day
     * @param asOf the day to judge for
     * @return the content, perhaps with warnings, or every fault, each naming its column
     */
    public Decision<RegisterContent> read(Map<String, String> raw, Policy policy, LocalDate asOf) {
        return EntryReader.read(this, raw, policy, asOf);
    }
}
