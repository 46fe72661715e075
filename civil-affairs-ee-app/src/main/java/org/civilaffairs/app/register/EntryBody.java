package org.civilaffairs.app.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.register.EntrySource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry wanted; reason only where it corrects another. */
public record EntryBody(
        @NotNull @Schema(ref = BookSchemas.ANY) Map<String, String> content,
        @NotNull LocalDate happenedOn,
        LocalDate knownOn,
        LocalDate recordedOn,
        EntrySource source,
        @Size(max = 200) String checkedBy,
        @Size(max = 50) List<OriginalGiven> originals,
        @Size(max = 100) String payment,
        Integer concernsYear,
        @Size(max = 1000) String remark,
        @Size(max = 1000) String reason,
        OnBehalf actor) {

    EntryGiven given() {
        return new EntryGiven(
                content,
                happenedOn,
                knownOn,
                recordedOn,
                source,
                checkedBy,
                originals,
                payment,
                concernsYear,
                remark,
                actor);
    }
}
