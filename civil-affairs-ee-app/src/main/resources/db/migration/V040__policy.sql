-- Values that a department set for a place and some days, each with the document that sets it.
CREATE TABLE policy_entry (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    parameter VARCHAR(60) NOT NULL,
    setting VARCHAR(200) NOT NULL,
    place VARCHAR(9) NOT NULL,
    since_day DATE NOT NULL,
    until_day DATE,
    source VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    CONSTRAINT policy_entry_start UNIQUE (parameter, place, since_day)
);
