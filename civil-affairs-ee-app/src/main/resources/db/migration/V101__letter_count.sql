-- What was last counted for a letter's year, as the text of an assessment in which nothing is judged yet: for lists and the assistant's own
-- page, until the town assesses. It is counted anew by whoever wants it fresh.
CREATE TABLE letter_count (
    letter VARCHAR(26) NOT NULL PRIMARY KEY REFERENCES letter (id),
    counted_on DATE NOT NULL,
    content ${bytes} NOT NULL
);
