package org.civilaffairs.app.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;

/** The table row of a volume; what happened to it is in rows of its own. */
@Entity
@Table(name = "archive_volume")
class VolumeRow {

    @Id
    String id;

    String village;
    String book;

    @Column(name = "book_year")
    int year;

    int number;
    String fonds;

    @Enumerated(EnumType.STRING)
    VolumeState state;

    @Column(name = "last_number")
    int lastNumber;

    @Column(name = "last_digest")
    String lastDigest;

    @Version
    int version;

    static VolumeRow of(Volume volume) {
        VolumeRow row = new VolumeRow();
        row.id = OpaqueId.next();
        row.village = volume.book().village().digits();
        row.book = volume.book().type().code();
        row.year = volume.book().year();
        row.number = volume.number();
        row.fonds = volume.fonds();
        row.lastNumber = volume.closing().lastNumber();
        row.lastDigest = volume.closing().lastDigest();
        row.state = volume.state();
        return row;
    }

    Volume toVolume(List<VolumeStepRow> steps) {
        BookId id =
                new BookId(new DivisionCode(village), RegisterType.find(book).orElseThrow(), year);
        return new Volume(
                id,
                fonds,
                number,
                new BookHead(id, lastNumber, lastDigest, false),
                steps.stream().map(VolumeStepRow::toStep).toList());
    }
}
