-- One cabinet (一柜): the fixed office, what stands in it, and the books of past years as numbered volumes in a catalogue.
CREATE TABLE archive_office (
    village VARCHAR(12) NOT NULL PRIMARY KEY,
    fonds VARCHAR(20) NOT NULL,
    place VARCHAR(200) NOT NULL,
    equipment VARCHAR(500) NOT NULL,
    since_day DATE NOT NULL,
    version INTEGER NOT NULL
);

CREATE TABLE archive_cabinet (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    village VARCHAR(12) NOT NULL,
    number INTEGER NOT NULL,
    label VARCHAR(60) NOT NULL,
    place VARCHAR(200) NOT NULL,
    primary_one BOOLEAN NOT NULL,
    since_day DATE NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT archive_cabinet_number UNIQUE (village, number)
);

CREATE TABLE archive_volume (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    village VARCHAR(12) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    fonds VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    last_number INTEGER NOT NULL,
    last_digest CHAR(64) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT archive_volume_number UNIQUE (village, book_year, book, number)
);

-- What happened to a volume, which is only ever added to.
CREATE TABLE archive_volume_step (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    volume VARCHAR(26) NOT NULL REFERENCES archive_volume (id),
    place INTEGER NOT NULL,
    event VARCHAR(20) NOT NULL,
    office VARCHAR(20) NOT NULL,
    division VARCHAR(12) NOT NULL,
    happened_on DATE NOT NULL,
    pages INTEGER NOT NULL,
    borrower VARCHAR(100) NOT NULL,
    due_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    account VARCHAR(26) NOT NULL,
    CONSTRAINT archive_volume_step_place UNIQUE (volume, place)
);

CREATE TABLE archive_hand_over (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    village VARCHAR(12) NOT NULL,
    giver VARCHAR(64) NOT NULL,
    taker VARCHAR(64) NOT NULL,
    witness VARCHAR(200) NOT NULL,
    on_day DATE NOT NULL,
    catalogued VARCHAR(32000) NOT NULL,
    found_there VARCHAR(32000) NOT NULL,
    explanation VARCHAR(2000) NOT NULL,
    account VARCHAR(26) NOT NULL
);
CREATE INDEX archive_hand_over_village ON archive_hand_over (village, on_day);
