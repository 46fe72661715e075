-- Which documents were handed in with a candidate's statement, and which limb each proves; none for the whole. They are
-- only ever added to: what the town has seen does not vanish when the statement is supplemented.
CREATE TABLE statement_paper (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    appointment VARCHAR(26) NOT NULL REFERENCES appointment (id),
    attachment VARCHAR(26) NOT NULL REFERENCES attachment (id),
    limb VARCHAR(40) NOT NULL,
    CONSTRAINT statement_paper_once UNIQUE (appointment, attachment, limb)
);
