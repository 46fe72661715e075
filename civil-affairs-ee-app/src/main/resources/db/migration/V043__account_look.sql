-- The language and the size of type that an account chose, so that its owner finds them on every device.
CREATE TABLE account_look (
    account VARCHAR(26) NOT NULL PRIMARY KEY REFERENCES account (id),
    language VARCHAR(10),
    large_type VARCHAR(5)
);
