/** The rules of the plan for village civil affairs assistants (民政助理员), as values and pure functions. */
module org.civilaffairs.core {
    exports org.civilaffairs.core.appointment;
    exports org.civilaffairs.core.archive;
    exports org.civilaffairs.core.calendar;
    exports org.civilaffairs.core.disaster;
    exports org.civilaffairs.core.division;
    exports org.civilaffairs.core.guidance;
    exports org.civilaffairs.core.household;
    exports org.civilaffairs.core.lifecycle;
    exports org.civilaffairs.core.person;
    exports org.civilaffairs.core.policy;
    exports org.civilaffairs.core.register;
    exports org.civilaffairs.core.responsibility;
    exports org.civilaffairs.core.rule;
    exports org.civilaffairs.core.supervision;
    exports org.civilaffairs.core.training;
}
