package org.civilaffairs.tck.mutant;

import java.util.List;
import java.util.stream.Stream;

/** All wrong implementations. */
public final class Mutants {

    private Mutants() {}

    /** Returns them, by feature. */
    public static List<Mutant> all() {
        return Stream.of(
                        DivisionMutants.all(),
                        SightMutants.all(),
                        PostMutants.all(),
                        StepMutants.all(),
                        ConditionMutants.all(),
                        TrainingMutants.all(),
                        AttendanceMutants.all(),
                        GuidanceMutants.all(),
                        BookMutants.all(),
                        ColumnMutants.all(),
                        TimelyMutants.all(),
                        EntryMutants.all(),
                        ProofMutants.all(),
                        CabinetMutants.all(),
                        VolumeMutants.all(),
                        LetterMutants.all(),
                        ScoreMutants.all(),
                        GradeMutants.all())
                .flatMap(List::stream)
                .toList();
    }
}
