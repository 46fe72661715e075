package org.civilaffairs.core.policy;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.rule.Layer;

/** What national law changed after the plan was written, as dated entries; local dates may differ and override these. */
final class LaterLaw {

    private static final LocalDate REFORM_2018 = LocalDate.of(2018, 4, 1);
    private static final LocalDate REFORM_2023 = LocalDate.of(2023, 3, 16);
    private static final String STATE_REFORM = "国务院机构改革方案(2018)";
    private static final String PARTY_REFORM = "党和国家机构改革方案(2023)";

    static final List<PolicyEntry> ENTRIES = List.of(
            law(Parameters.PREFERENTIAL_TREATMENT_DEPARTMENT, Department.VETERANS_AFFAIRS, REFORM_2018, STATE_REFORM),
            law(Parameters.DISASTER_DEPARTMENT, Department.EMERGENCY_MANAGEMENT, REFORM_2018, STATE_REFORM),
            law(Parameters.MEDICAL_AID_DEPARTMENT, Department.HEALTHCARE_SECURITY, REFORM_2018, STATE_REFORM),
            law(Parameters.SELF_GOVERNANCE_DEPARTMENT, Department.PARTY_SOCIAL_WORK, REFORM_2023, PARTY_REFORM),
            law(Parameters.COMMITTEE_TERM_YEARS, 5, LocalDate.of(2018, 12, 29), "村民委员会组织法(2018年修正)"));

    private LaterLaw() {}

    private static <T> PolicyEntry law(Parameter<T> parameter, T value, LocalDate from, String source) {
        return new PolicyEntry(parameter.key(), value.toString(), Scope.NATION, Days.from(from), source, Layer.LAW);
    }
}
