-- Letters of responsibility: what happened to each is the list of its steps, which is only ever added to.
CREATE TABLE letter (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    district VARCHAR(6) NOT NULL,
    village VARCHAR(12) NOT NULL,
    person VARCHAR(26) NOT NULL REFERENCES person (id),
    person_name VARCHAR(200) NOT NULL,
    letter_year INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL,
    -- Clause 5.2 as the database's own rule: an assistant has one letter of a year that stands.
    standing_letter VARCHAR(40),
    version INTEGER NOT NULL,
    CONSTRAINT letter_standing UNIQUE (standing_letter)
);
CREATE INDEX letter_village ON letter (village, letter_year, id);
CREATE INDEX letter_district ON letter (district, letter_year);

-- What the paper of a step says, such as the terms, is a text that is kept as it was written.
CREATE TABLE letter_step (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    letter VARCHAR(26) NOT NULL REFERENCES letter (id),
    place INTEGER NOT NULL,
    event VARCHAR(20) NOT NULL,
    office VARCHAR(20) NOT NULL,
    division VARCHAR(12) NOT NULL,
    signatory VARCHAR(200) NOT NULL,
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    note VARCHAR(2000) NOT NULL,
    document VARCHAR(200) NOT NULL,
    paper ${bytes},
    account VARCHAR(26) NOT NULL,
    CONSTRAINT letter_step_place UNIQUE (letter, place)
);
