-- A book's entries of a month in their order, and how many each month has, without reading the entries.
CREATE INDEX register_entry_month ON register_entry (village, book, book_year, event_month, number, kind);
