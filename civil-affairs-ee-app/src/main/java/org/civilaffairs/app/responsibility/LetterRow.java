package org.civilaffairs.app.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.Paper;

/** The table row of a letter; its steps have rows of their own. */
@Entity
@Table(name = "letter")
class LetterRow {

    @Id
    String id;

    String district;
    String village;
    String person;

    @Column(name = "person_name")
    String personName;

    @Column(name = "letter_year")
    int year;

    @Enumerated(EnumType.STRING)
    LetterState state;

    /** The person and the year, as long as the letter stands: the database lets no second one in. */
    @Column(name = "standing_letter")
    String standing;

    @Version
    int version;

    static LetterRow of(Letter letter) {
        LetterRow row = new LetterRow();
        row.id = letter.id();
        row.district = letter.village().district().digits();
        row.village = letter.village().digits();
        row.person = letter.assistant().text();
        row.personName = letter.name().text();
        row.year = letter.year();
        row.follow(letter);
        return row;
    }

    void follow(Letter letter) {
        state = letter.state();
        standing = letter.stands() ? person + " " + year : null;
    }

    /**
     * Returns the letter.
     *
     * @param papers those read already, by their text, so that equal ones are read once
     */
    Letter toLetter(List<LetterStepRow> steps, Map<String, Paper> papers) {
        return new Letter(
                id,
                year,
                new DivisionCode(village),
                new PersonId(person),
                new PersonName(personName),
                steps.stream().map(step -> step.toStep(papers)).toList());
    }
}
