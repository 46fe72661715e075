package org.civilaffairs.core.policy;

import static org.civilaffairs.core.rule.Layer.PARAMETER;
import static org.civilaffairs.core.rule.Layer.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All parameters that the rules read. Where the plan gives no number the value is ours, and each finding says so. */
public final class Parameters {

    /** First day on which the plan binds anybody; nothing before it is judged (AMB-34). */
    public static final Parameter<LocalDate> EFFECTIVE_FROM = Parameter.of(
            "plan.effectiveFrom", LocalDate.of(2010, 1, 1), "1", PARAMETER, "yyyy-mm-dd", LocalDate::parse);
    /** Assistants that a village has: one (2.1). */
    public static final Parameter<Integer> ASSISTANTS_PER_VILLAGE =
            Parameter.number("appointment.perVillage", 1, 1, 1, "2.1", PLAN);
    /** Days that a village may stand vacant without a finding (APT-02). */
    public static final Parameter<Integer> VACANCY_GRACE_DAYS =
            Parameter.number("appointment.vacancyGraceDays", 0, 0, 365, "2.1", PARAMETER);
    /** Whether one person may serve several villages (APT-03). */
    public static final Parameter<Boolean> SHARED_ALLOWED =
            Parameter.flag("appointment.sharedAllowed", false, "2.1", PARAMETER);
    /** Calendar days from the approval to the filing with the bureau (APT-08). */
    public static final Parameter<Integer> FILING_DAYS =
            Parameter.number("appointment.filingDays", 15, 1, 365, "2.2", PARAMETER);
    /** Routine trainings that a town holds in a calendar year (TRN-01). */
    public static final Parameter<Integer> ROUTINE_TRAININGS =
            Parameter.number("training.routinePerYear", 2, 1, 52, "5.1", PLAN);
    /** How attendance is judged (TRN-02). */
    public static final Parameter<AttendanceMode> ATTENDANCE =
            Parameter.choice("training.attendance", AttendanceMode.SINCE_APPOINTMENT, "5.1", PARAMETER);
    /** Whether the bureau's trainings count as routine (TRN-03). */
    public static final Parameter<Boolean> BUREAU_COUNTS =
            Parameter.flag("training.bureauCounts", false, "5.1", PARAMETER);

    /** Who answers for preferential treatment (优抚). */
    public static final Parameter<Department> PREFERENTIAL_TREATMENT_DEPARTMENT =
            Parameter.choice("department.preferentialTreatment", Department.CIVIL_AFFAIRS, "4.7", PARAMETER);
    /** Who answers for disasters and relief (救灾). */
    public static final Parameter<Department> DISASTER_DEPARTMENT =
            Parameter.choice("department.disaster", Department.CIVIL_AFFAIRS, "4.4", PARAMETER);
    /** Who answers for medical aid (医疗救助). */
    public static final Parameter<Department> MEDICAL_AID_DEPARTMENT =
            Parameter.choice("department.medicalAid", Department.CIVIL_AFFAIRS, "4.3", PARAMETER);
    /** Who guides self-governance, community building and elections (基层治理). */
    public static final Parameter<Department> SELF_GOVERNANCE_DEPARTMENT =
            Parameter.choice("department.selfGovernance", Department.CIVIL_AFFAIRS, "4.11", PARAMETER);
    /** Years that a village committee is elected for. */
    public static final Parameter<Integer> COMMITTEE_TERM_YEARS =
            Parameter.number("election.termYears", 3, 1, 10, "4.11", PARAMETER);

    /** How a household's allowance is worked out, where entries of book 3 are compared with it (X03-1). */
    public static final Parameter<AllowanceFormula> ALLOWANCE_FORMULA =
            Parameter.choice("allowance.formula", AllowanceFormula.TOP_UP, "5.3", PARAMETER);
    /**
     * Day from which every village is asked for its ten books and its cabinet here (REG-01, ARC-01); before, only one that has begun
     * by itself.
     */
    public static final Parameter<FirstDay> KEPT_FROM =
            Parameter.of("register.keptFrom", FirstDay.UNSET, "5.3", PARAMETER, "yyyy-mm-dd, unset", FirstDay::parse);
    /** Working days from an event to its entry, for each of the ten books in the plan's order (REG-03). */
    public static final List<Parameter<Integer>> REGISTER_WORKING_DAYS = List.of(
            registerDays("R01", 3),
            registerDays("R02", 3),
            registerDays("R03", 3),
            registerDays("R04", 5),
            registerDays("R05", 0),
            registerDays("R06", 0),
            registerDays("R07", 3),
            registerDays("R08", 3),
            registerDays("R09", 5),
            registerDays("R10", 1));
    /** Working days from knowing of a death to its entry in book 2 (REG-03). */
    public static final Parameter<Integer> DEATH_WORKING_DAYS = registerDays("death", 1);
    /**
     * Working days for which the day that a paper bears is taken on trust as that of its writing; of what is entered later the day of
     * entering counts (REG-03).
     */
    public static final Parameter<Integer> PAPER_DAYS =
            Parameter.number("register.paperDays", 5, 0, 366, "5.3", PARAMETER);
    /** Whether a quarter without an event wants a nil entry (ARC-02). */
    public static final Parameter<Boolean> NIL_ENTRY = Parameter.flag("register.nilEntry", true, "5.3", PARAMETER);
    /** Days after a quarter's end within which its nil entry is written (ARC-02). */
    public static final Parameter<Integer> NIL_ENTRY_DAYS =
            Parameter.number("register.nilEntryDays", 15, 0, 90, "5.3", PARAMETER);
    /** The fewest days that a department can set for {@link #DOCUMENT_KEEP_DAYS}. */
    public static final int SHORTEST_KEEP_DAYS = 7;
    /** Days for which a document that was handed in is kept while no record names it. */
    public static final Parameter<Integer> DOCUMENT_KEEP_DAYS =
            Parameter.number("document.keepDays", 30, SHORTEST_KEEP_DAYS, 3650, "5.3", PARAMETER);
    /** Day by which the books of the year before are closed (ARC-02). */
    public static final Parameter<YearlyDeadline> CLOSE_BY = deadline("archive.closeBy", "01-31", "5.3");
    /** Day by which the volumes of the year before lie in the cabinet (ARC-02). */
    public static final Parameter<YearlyDeadline> PLACE_BY = deadline("archive.placeBy", "06-30", "5.3");
    /** Calendar days from the end of a post to the hand-over of cabinet and books (ARC-06). */
    public static final Parameter<Integer> HAND_OVER_DAYS =
            Parameter.number("archive.handOverDays", 7, 0, 365, "5.3", PARAMETER);
    /** Calendar days that a volume may be lent for. */
    public static final Parameter<Integer> LOAN_DAYS =
            Parameter.number("archive.loanDays", 10, 1, 365, "5.3", PARAMETER);

    /** Day by which town and assistant have signed the year's letter (RSP-01). */
    public static final Parameter<YearlyDeadline> LETTER_SIGN_BY = deadline("letter.signBy", "03-31", "5.2");
    /** Days from a later appointment to the signing of its letter (RSP-01). */
    public static final Parameter<Integer> LETTER_SIGN_DAYS =
            Parameter.number("letter.signDays", 30, 0, 365, "5.2", PARAMETER);
    /** Day of the year by which the assistant has reported on it (RSP-04). */
    public static final Parameter<YearlyDeadline> SELF_ASSESS_BY = deadline("assessment.selfAssessBy", "12-15", "5.2");
    /** Day of the year after by which the town has assessed it (RSP-04). */
    public static final Parameter<YearlyDeadline> ASSESS_BY = deadline("assessment.assessBy", "01-31", "5.2");
    /** Day of the year after by which the assessment is filed (RSP-04). */
    public static final Parameter<YearlyDeadline> ASSESSMENT_FILE_BY = deadline("assessment.fileBy", "02-28", "5.2");
    /** Working days within which an assistant may object to an assessment (RSP-04). */
    public static final Parameter<Integer> OBJECTION_DAYS =
            Parameter.number("assessment.objectionDays", 5, 1, 60, "5.2", PARAMETER);
    /** From how many points on a year is graded how (RSP-03). */
    public static final Parameter<GradeScale> GRADES = Parameter.of(
            "assessment.grades", GradeScale.parse("90 75 60"), "5.2", PARAMETER, "90 75 60", GradeScale::parse);
    /** Of a town's graded assistants how many in a hundred may be excellent; one always may (RSP-03). */
    public static final Parameter<Integer> EXCELLENT_SHARE =
            Parameter.number("assessment.excellentShare", 20, 0, 100, "5.2", PARAMETER);
    /** Points that a year can have in the end, its bonus included (RSP-03). */
    public static final Parameter<Integer> POINTS_CAP =
            Parameter.number("assessment.cap", 105, 100, 200, "5.2", PARAMETER);
    /** Points of bonus that count (RSP-03). */
    public static final Parameter<Integer> BONUS_CAP =
            Parameter.number("assessment.bonusCap", 5, 0, 100, "5.2", PARAMETER);
    /** Whole months in post from which a part of a year is graded (RSP-03). */
    public static final Parameter<Integer> GRADED_MONTHS =
            Parameter.number("assessment.minMonths", 6, 0, 12, "5.2", PARAMETER);

    private static final List<Parameter<?>> SINGLE = List.of(
            EFFECTIVE_FROM,
            ASSISTANTS_PER_VILLAGE,
            VACANCY_GRACE_DAYS,
            SHARED_ALLOWED,
            FILING_DAYS,
            ROUTINE_TRAININGS,
            ATTENDANCE,
            BUREAU_COUNTS,
            PREFERENTIAL_TREATMENT_DEPARTMENT,
            DISASTER_DEPARTMENT,
            MEDICAL_AID_DEPARTMENT,
            SELF_GOVERNANCE_DEPARTMENT,
            COMMITTEE_TERM_YEARS,
            ALLOWANCE_FORMULA,
            KEPT_FROM,
            DEATH_WORKING_DAYS,
            PAPER_DAYS,
            NIL_ENTRY,
            NIL_ENTRY_DAYS,
            DOCUMENT_KEEP_DAYS,
            CLOSE_BY,
            PLACE_BY,
            HAND_OVER_DAYS,
            LOAN_DAYS,
            LETTER_SIGN_BY,
            LETTER_SIGN_DAYS,
            SELF_ASSESS_BY,
            ASSESS_BY,
            ASSESSMENT_FILE_BY,
            OBJECTION_DAYS,
            GRADES,
            EXCELLENT_SHARE,
            POINTS_CAP,
            BONUS_CAP,
            GRADED_MONTHS);
    private static final List<Parameter<?>> ALL =
            Stream.concat(SINGLE.stream(), REGISTER_WORKING_DAYS.stream()).toList();

    private Parameters() {}

    private static Parameter<Integer> registerDays(String book, int builtIn) {
        return Parameter.number("register." + book + ".workingDays", builtIn, 0, 60, "5.3", PARAMETER);
    }

    private static Parameter<YearlyDeadline> deadline(String key, String builtIn, String clause) {
        return Parameter.of(key, YearlyDeadline.parse(builtIn), clause, PARAMETER, "mm-dd", YearlyDeadline::parse);
    }

    /** Returns all parameters. */
    public static List<Parameter<?>> all() {
        return ALL;
    }

    /** Returns the parameter of a key; empty for an unknown key. */
    public static Optional<Parameter<?>> find(String key) {
        return ALL.stream().filter(parameter -> parameter.key().equals(key)).findFirst();
    }
}
