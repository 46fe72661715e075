-- What the entries of book 6 that stand come to, fund by fund and year by year, so that the balance that an entry tells is worked out
-- without reading the entries before. It changes in their transactions, while their book is locked; what pages show is added up from
-- the entries themselves.
CREATE TABLE register_fund (
    village VARCHAR(12) NOT NULL,
    book_year INTEGER NOT NULL,
    -- A digest of goods, unit and earmark, which together are too long for a key.
    fund CHAR(64) NOT NULL,
    goods VARCHAR(200) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    earmark VARCHAR(200) NOT NULL,
    held DECIMAL(20, 2) NOT NULL,
    PRIMARY KEY (village, book_year, fund)
);
