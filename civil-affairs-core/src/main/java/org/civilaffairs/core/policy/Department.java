package org.civilaffairs.core.policy;

/** Who answers for a kind of work above the village; it changed by the reforms of 2018 and 2023. */
public enum Department {
    /** 民政部门. */
    CIVIL_AFFAIRS,
    /** 退役军人事务部门. */
    VETERANS_AFFAIRS,
    /** 应急管理部门. */
    EMERGENCY_MANAGEMENT,
    /** 医疗保障部门. */
    HEALTHCARE_SECURITY,
    /** 社会工作部门. */
    PARTY_SOCIAL_WORK,
    /** 残疾人联合会. */
    DISABLED_FEDERATION,
    /** 住房城乡建设部门. */
    HOUSING
}
