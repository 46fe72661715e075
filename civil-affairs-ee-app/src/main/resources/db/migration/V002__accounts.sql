-- Who may come in, and with what: no password and no token is ever stored as it is.
CREATE TABLE account (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    user_name VARCHAR(64) NOT NULL,
    display_name VARCHAR(100) NOT NULL,
    role VARCHAR(20) NOT NULL,
    area VARCHAR(12) NOT NULL,
    password_hash VARCHAR(255),
    failures INTEGER NOT NULL,
    locked_until TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP,
    version INTEGER NOT NULL,
    CONSTRAINT account_user_name UNIQUE (user_name),
    CONSTRAINT account_whole_installation CHECK (area <> '' OR role IN ('ADMINISTRATOR', 'INSPECTOR'))
);

CREATE TABLE api_token (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    account VARCHAR(26) NOT NULL REFERENCES account (id),
    name VARCHAR(100) NOT NULL,
    digest CHAR(64) NOT NULL,
    scopes VARCHAR(40) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP,
    version INTEGER NOT NULL,
    CONSTRAINT api_token_digest UNIQUE (digest)
);

-- The answer to each unsafe call with a key, encrypted: the same call again gets it back and does nothing.
CREATE TABLE answered_call (
    account VARCHAR(26) NOT NULL,
    call_key VARCHAR(100) NOT NULL,
    request_digest CHAR(64) NOT NULL,
    answer ${bytes},
    answered_at TIMESTAMP NOT NULL,
    PRIMARY KEY (account, call_key)
);
