-- Documents as they were handed in, encrypted; the digest is that of the plain content.
CREATE TABLE attachment (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    division VARCHAR(12) NOT NULL,
    name VARCHAR(200) NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    length BIGINT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    content ${bytes} NOT NULL,
    created_at TIMESTAMP NOT NULL,
    account VARCHAR(26) NOT NULL
);
CREATE INDEX attachment_division ON attachment (division, id);
