-- The audit trail: rows are added, never changed; V004 makes the database itself refuse.
CREATE TABLE audit_entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    recorded_at TIMESTAMP NOT NULL,
    account VARCHAR(26) NOT NULL,
    user_name VARCHAR(64) NOT NULL,
    role VARCHAR(20) NOT NULL,
    source VARCHAR(64) NOT NULL,
    action VARCHAR(64) NOT NULL,
    division VARCHAR(12) NOT NULL,
    subject VARCHAR(100) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    content_before VARCHAR(8000) NOT NULL,
    content_after VARCHAR(8000) NOT NULL,
    previous CHAR(64) NOT NULL,
    digest CHAR(64) NOT NULL
);
CREATE INDEX audit_entry_division ON audit_entry (division, seq);

-- One row, locked by whoever adds an entry: it knows the last entry's number and digest, so that a cut tail is seen.
CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    digest CHAR(64) NOT NULL
);
INSERT INTO audit_head (id, seq, digest) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
