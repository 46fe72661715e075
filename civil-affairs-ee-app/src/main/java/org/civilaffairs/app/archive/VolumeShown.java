package org.civilaffairs.app.archive;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.archive.Retention;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.lifecycle.Office;

/**
 * A volume as the API shows it.
 *
 * @param archiveNumber its number in the catalogue (档号)
 * @param entries       how many entries it closed with
 * @param digest        the closing digest
 * @param borrower      who has it; null while it is not lent
 * @param dueOn         when it is due back; null while it is not lent
 */
public record VolumeShown(
        String archiveNumber,
        String book,
        int year,
        int number,
        VolumeState state,
        Retention retention,
        int entries,
        int pages,
        String digest,
        String borrower,
        LocalDate dueOn,
        List<StepShown> steps) {

    /** One step. */
    public record StepShown(VolumeEvent event, Office office, String division, LocalDate on, String reason) {}

    static VolumeShown of(Volume volume) {
        return new VolumeShown(
                volume.archiveNumber(),
                volume.book().type().code(),
                volume.book().year(),
                volume.number(),
                volume.state(),
                volume.retention(),
                volume.closing().lastNumber(),
                volume.pages(),
                volume.closing().lastDigest(),
                volume.loan().map(VolumeStep::borrower).orElse(null),
                volume.loan().map(VolumeStep::dueOn).orElse(null),
                volume.history().stream()
                        .map(step -> new StepShown(
                                step.event(),
                                step.actor().office(),
                                step.actor().division().digits(),
                                step.on(),
                                step.reason()))
                        .toList());
    }
}
