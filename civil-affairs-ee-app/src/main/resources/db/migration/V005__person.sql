-- People of every feature, one row each. The identity number is encrypted; its keyed digest finds it again.
CREATE TABLE person (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    identity_cipher VARCHAR(200),
    identity_digest CHAR(64),
    identity_masked VARCHAR(18) NOT NULL,
    no_identity_reason VARCHAR(200),
    created_at TIMESTAMP NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT person_identity_digest UNIQUE (identity_digest)
);

-- Which divisions have to do with a person; only who is responsible for one of them finds the person.
CREATE TABLE person_division (
    person VARCHAR(26) NOT NULL REFERENCES person (id),
    division VARCHAR(12) NOT NULL,
    PRIMARY KEY (person, division)
);
CREATE INDEX person_division_division ON person_division (division, person);
