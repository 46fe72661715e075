-- Districts, towns and villages: one row for each version of a code, and what changes left behind.
CREATE TABLE division (
    code VARCHAR(12) NOT NULL,
    since DATE NOT NULL,
    until DATE,
    name VARCHAR(200) NOT NULL,
    urban_rural VARCHAR(3) NOT NULL,
    PRIMARY KEY (code, since)
);

CREATE TABLE division_succession (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    effective_on DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    document VARCHAR(200) NOT NULL,
    from_codes VARCHAR(8000) NOT NULL,
    to_codes VARCHAR(8000) NOT NULL,
    recorded_at TIMESTAMP NOT NULL
);

-- One row: whoever changes divisions locks it and counts on, so that every node knows when to read them anew.
CREATE TABLE division_version (
    id INTEGER NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);
INSERT INTO division_version (id, version) VALUES (1, 1);
