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
    late INTEGER NOT NULL,
    undetermined INTEGER NOT NULL,
    lacking INTEGER NOT NULL,
    -- The quarters that have an entry, a nil entry too: bit 0 for the first.
    quarters INTEGER NOT NULL,
    PRIMARY KEY (book_year, village, book)
);

-- Entries are rows that nobody changes or removes: V061 makes the database itself refuse. The canonical text is the
-- entry, and its digest covers it; every column beside them only finds the entry again, and is proved against it.
-- Identity numbers and accounts stand in it as commitments; what they commit to is encrypted.
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
    refers_to INTEGER,
    -- Working days past the book's limit; empty where the calendar does not say.
    days_late INTEGER,
    search_text VARCHAR(8000) NOT NULL,
    canonical VARCHAR(32000) NOT NULL,
    digest CHAR(64) NOT NULL,
    sealed VARCHAR(8000),
    -- The digest of a row that was imported: the same file twice changes nothing.
    row_digest CHAR(64),
    PRIMARY KEY (village, book, book_year, number),
    CONSTRAINT register_entry_refers_to UNIQUE (village, book, book_year, refers_to),
    CONSTRAINT register_entry_row UNIQUE (village, book, book_year, row_digest)
);

-- From a document to the entries that rest on it (ARC-05).
CREATE TABLE register_original (
    village VARCHAR(12) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    document_kind VARCHAR(40) NOT NULL,
    attachment VARCHAR(26),
    sha256 CHAR(64),
    paper_place VARCHAR(60),
    PRIMARY KEY (village, book, book_year, number, place)
);
CREATE INDEX register_original_attachment ON register_original (attachment);

-- Documents that an entry's book demands and that are not there yet; a row goes when its document comes (REG-04).
CREATE TABLE register_lacking (
    village VARCHAR(12) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    document_kind VARCHAR(40) NOT NULL,
    PRIMARY KEY (village, book, book_year, number, document_kind)
);

-- Where money or goods are counted (REG-08), and which duty's record is written down already (REG-07): each once, as long
-- as its entry stands.
CREATE TABLE register_claim (
    village VARCHAR(12) NOT NULL,
    claim VARCHAR(120) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (village, claim)
);
