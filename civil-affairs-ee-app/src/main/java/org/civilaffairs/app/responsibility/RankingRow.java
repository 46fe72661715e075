package org.civilaffairs.app.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.responsibility.DistrictRanking;

/** The table row of a published ranking; it is never changed. */
@Entity
@Table(name = "town_ranking")
class RankingRow {

    @Id
    String id;

    String district;

    @Column(name = "ranking_year")
    int year;

    @Column(name = "published_on")
    LocalDate publishedOn;

    String document;
    byte[] content;
    String digest;
    String account;

    static RankingRow of(DistrictRanking ranking, LocalDate on, String document, String account) {
        RankingRow row = new RankingRow();
        row.id = OpaqueId.next();
        row.district = ranking.district().digits();
        row.year = ranking.year();
        row.publishedOn = on;
        row.document = document.strip();
        row.content = ranking.canonical().getBytes(StandardCharsets.UTF_8);
        row.digest = ranking.digest();
        row.account = account;
        return row;
    }

    PublishedRanking toPublished() {
        DistrictRanking ranking = DistrictRanking.read(new String(content, StandardCharsets.UTF_8));
        return new PublishedRanking(ranking, publishedOn, document, digest);
    }
}
