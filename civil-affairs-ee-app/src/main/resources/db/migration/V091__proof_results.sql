-- What the last proof of each book found, and how far the book was whole when it last was: a tail that is cut together with the
-- book's own row is seen by that.
CREATE TABLE register_proof (
    village VARCHAR(12) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    proved_at TIMESTAMP NOT NULL,
    whole_number INTEGER NOT NULL,
    whole_digest CHAR(64) NOT NULL,
    PRIMARY KEY (book_year, village, book)
);

-- Where a book, or a document that its entries rest on, is not what was written, since the day on which that was found.
CREATE TABLE register_fault (
    village VARCHAR(12) NOT NULL,
    book VARCHAR(3) NOT NULL,
    book_year INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    first_number INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    found_on DATE NOT NULL,
    PRIMARY KEY (book_year, village, book, kind, first_number, last_number)
);

-- Which night's work was begun last, so that one node does it.
CREATE TABLE night_work (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    night DATE NOT NULL
);
