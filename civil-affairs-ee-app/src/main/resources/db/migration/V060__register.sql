-- The ten books (十簿): one row for each book of a village and year, which knows its last entry, so that appending reads
-- nothing else and a cut tail is seen. Whoever appends locks it; the figures beside it are kept in the same transaction.
CREATE TABLE register_book (
    village VARCHAR(12) NOT NULL,
    book_year INTEGER NOT NULL,
    book VARCHAR(3) NOT NULL,
    last_number INTEGER NOT NULL,
    last_digest CHAR(64) NOT NULL,
    opened_on DATE NOT NULL,
    closed_on DATE,
    -- Of the entries that stand, which are those neither corrected nor voided: how many there are, and how many of them
    -- were late, could not be told by any calendar, or lack a document.
    standing INTEGER NOT NULL,
    late INTEGER NOT NULL,
    untold INTEGER NOT NULL,
    lacking INTEGER NOT NULL,
    -- How many that stand tell of an event in each quarter, or that there was none.
    quarter_1 INTEGER NOT NULL,
    quarter_2 INTEGER NOT NULL,
    quarter_3 INTEGER NOT NULL,
    quarter_4 INTEGER NOT NULL,
    PRIMARY KEY (book_year, village, book)
);

-- Entries are rows that nobody changes or removes: V061 makes the database itself refuse. The canonical text is the
-- entry, and its digest covers it; every column beside them only finds the entry again, and the seal covers them all.
-- Identity numbers and accounts stand in the text as commitments; what they commit to is encrypted.
CREATE TABLE register_entry (
    village VARCHAR(12) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind VARCHAR(12) NOT NULL,
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    event_month INTEGER NOT NULL,
    -- The entry that this one corrects or voids; each is corrected or voided once.
    refers_year INTEGER,
    refers_to INTEGER,
    timing VARCHAR(12) NOT NULL,
    missing VARCHAR(600) NOT NULL,
    search_text VARCHAR(8000) NOT NULL,
    canonical VARCHAR(32000) NOT NULL,
    digest CHAR(64) NOT NULL,
    -- The true values behind the commitments.
    hidden VARCHAR(8000),
    -- The keyed digest of a row that was imported: the same file twice changes nothing.
    row_digest CHAR(64),
    seal CHAR(64) NOT NULL,
    PRIMARY KEY (village, book, book_year, number),
    CONSTRAINT register_entry_refers_to UNIQUE (village, book, refers_year, refers_to),
    CONSTRAINT register_entry_row UNIQUE (village, book, book_year, row_digest)
);

-- From a document to the entries that rest on it (ARC-05).
CREATE TABLE register_original (
    village VARCHAR(12) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    attachment VARCHAR(64) NOT NULL,
    PRIMARY KEY (village, book, book_year, number, place)
);
CREATE INDEX register_original_attachment ON register_original (attachment);

-- Where money or goods are counted (REG-08), and which duty's record is written down already (REG-07): each once in a
-- village, as long as its entry stands.
CREATE TABLE register_claim (
    village VARCHAR(12) NOT NULL,
    claim VARCHAR(220) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (village, claim)
);
CREATE INDEX register_claim_entry ON register_claim (village, book, book_year, number);

-- The entries that stand and of which supervision has something to say: late, lacking a document, or keyed in by the town. So
-- that a district is looked over without reading its entries.
CREATE TABLE register_mark (
    village VARCHAR(12) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind VARCHAR(12) NOT NULL,
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    late BOOLEAN NOT NULL,
    missing VARCHAR(600) NOT NULL,
    by_town BOOLEAN NOT NULL,
    PRIMARY KEY (book_year, village, book, number)
);
