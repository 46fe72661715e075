package org.civilaffairs.app.division;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.division.ChangeKind;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Succession;

/** The table row of what a change left behind: which codes took the place of which. */
@Entity
@Table(name = "division_succession")
class SuccessionRow {

    @Id
    String id;

    @Column(name = "effective_on")
    LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    ChangeKind kind;

    String document;

    @Column(name = "from_codes")
    String fromCodes;

    @Column(name = "to_codes")
    String toCodes;

    @Column(name = "recorded_at")
    LocalDateTime recordedAt;

    static SuccessionRow of(Succession succession, LocalDateTime recordedAt) {
        var row = new SuccessionRow();
        row.id = OpaqueId.next();
        row.effectiveOn = succession.on();
        row.kind = succession.kind();
        row.document = succession.document();
        row.fromCodes = joined(succession.from());
        row.toCodes = joined(succession.to());
        row.recordedAt = recordedAt;
        return row;
    }

    Succession toDomain() {
        return new Succession(effectiveOn, kind, parted(fromCodes), parted(toCodes), document);
    }

    private static String joined(Collection<DivisionCode> codes) {
        return codes.stream().map(DivisionCode::digits).collect(Collectors.joining(" "));
    }

    private static SortedSet<DivisionCode> parted(String codes) {
        return Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(DivisionCode::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
