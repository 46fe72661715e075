package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;

/** One right entry for each of the ten books, as somebody might type it; all people are fictional. */
public final class Samples {

    public static final LocalDate JUNE_22 = LocalDate.of(2022, 6, 22);
    public static final Policy PLAN =
            Policies.plan().on(JUNE_22, org.civilaffairs.core.division.DivisionCode.parse("690102101201"));

    private static final Map<RegisterType, String> TYPED = Map.of(
            RegisterType.MEETING,
            "meetingType=民主评审会|start=2022年4月12日 9:30|end=2022-04-12 11:00|place=杏花村会议室|chair=陈守田|recorder=林秋实|"
                    + "dueCount=15|presentCount=15|attendees=陈守田、林秋实、赵算明|topic=郑春妮户低保申请民主评审|discussion=逐户评议|"
                    + "votesFor=14|votesAgainst=0|votesAbstained=1|resolution=通过，张榜公示|caseRefs=低申2022-017",
            RegisterType.HARDSHIP_CHANGE,
            "household=H-31|person=丁老根|identityNumber=690102193807079312|categories=02、10|changeKind=死亡|"
                    + "before=户内2人|after=户内1人|foundBy=群众反映|verifiedBy=林秋实|verifiedOn=2022/3/16|reportedOn=2022.3.16|"
                    + "effect=减发|effectNote=4月起核减",
            RegisterType.SUBSISTENCE_ALLOWANCE,
            "event=新批准|certNo=杏低2022-017|urbanRural=农村|head=郑春妮|headId=69010219760909910x|members=郑春妮、郑小满|"
                    + "memberDetails=郑小满，子，健康，在校|insuredCount=2|cause=02 因残|perCapitaIncome=210|standard=６００．００|"
                    + "monthlyAmount=780.00|grantedFrom=2022年6月|decisionNo=青民低批〔2022〕31号|decidedOn=2022-05-28|"
                    + "account=6217000000000000123|nextReview=2023-06-30|relativeFlag=否|standingPosting=是|postingPlace=村务公开栏",
            RegisterType.PREFERENTIAL_TREATMENT,
            "matter=八一走访|person=杨复山|identityNumber=690102193108159217|category=在乡复员军人|enlistedIn=1951-03|"
                    + "dischargedIn=1956-02|benefitKind=定期生活补助|monthlyAmount=1,980.00|paidBy=民政部门|health=失能|"
                    + "housing=自有|economy=困难|visits=2022-08-01 陈守田走访|status=在册",
            RegisterType.RELIEF_DISTRIBUTION,
            "batchNo=青救〔2022〕12号-1|household=H-7|head=孙大力|headId=690102196905309138|affectedPersons=4|itemKind=物|"
                    + "item=大米|specification=25kg/袋|unit=袋|quantity=2.000|unitValue=125|amount=250|basis=评议名单|basisNo=1|"
                    + "handedBy=陈守田、赵算明|receivedBy=孙大力|witness=周监督|handedAt=2022-06-22T14:05|place=村委会院内",
            RegisterType.CHARITY_DONATION,
            "direction=收|donor=示例商贸有限公司|donorKind=单位|donorCreditCode=91690102MA0000A19U|itemKind=款|item=现金|"
                    + "value=10,000.00|earmarked=是|earmark=春节助困|receiptNo=慈收0001203|handler=林秋实|witness=赵算明|"
                    + "publicOn=2022-01-31|publicPlace=公开栏1号",
            RegisterType.OTHER_AID,
            "aidKind=五保（特困）供养|person=吴满仓|identityNumber=690102195102189094|mode=分散|amount=780|careAmount=130|"
                    + "period=月|decidedBy=青禾区民政局|decisionNo=青民特〔2021〕8号|decidedOn=2021-12-30|caregiver=马广田|"
                    + "agreementNo=照2021-03|standardCheckedOn=2022-01-05|dailyLifeCheckedOn=2022-01-05|"
                    + "housingCheckedOn=2022-01-05|medicalCheckedOn=2022-01-05",
            RegisterType.SELF_GOVERNANCE,
            "itemKind=村民代表会议|place=村会议室|dueCount=32|presentCount=27|content=修订村规民约（红白事简办）|result=27票通过|votesFor=27",
            RegisterType.COMMUNITY_BUILDING,
            "activityKind=志愿（义工）服务|place=敬老院|organiser=村委会|participants=26|volunteers=18|volunteerHours=54.0|"
                    + "input=0|content=学雷锋为五保老人洗衣理发|effect=服务9户",
            RegisterType.TERM_ELECTION,
            "termNo=11|electionKind=换届|stage=投票选举|content=选举主任1、副主任1、委员3|registered=1284|issued=1190|"
                    + "returned=1186|valid=1171|invalid=15|elected=主任 陈守田 1002票");

    private Samples() {}

    /** Returns what somebody types for a right entry, by column. */
    public static Map<String, String> typed(RegisterType type) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String cell : TYPED.get(type).split("\\|")) {
            typed.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return typed;
    }

    /** Returns a right content of a book. */
    public static RegisterContent content(RegisterType type) {
        return type.read(typed(type), PLAN, JUNE_22).accepted().orElseThrow();
    }
}
