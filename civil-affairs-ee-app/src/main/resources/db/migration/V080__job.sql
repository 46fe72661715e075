-- Long work. Every node sees every job: a node that works on one holds a lease, which it renews while it lives.
CREATE TABLE job (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    title VARCHAR(200) NOT NULL,
    division VARCHAR(12) NOT NULL,
    account VARCHAR(26) NOT NULL,
    account_name VARCHAR(100) NOT NULL,
    language_tag VARCHAR(10) NOT NULL,
    details VARCHAR(4000) NOT NULL,
    state VARCHAR(20) NOT NULL,
    phase VARCHAR(40) NOT NULL,
    done BIGINT NOT NULL,
    of_all BIGINT NOT NULL,
    counts VARCHAR(1000) NOT NULL,
    fault VARCHAR(60) NOT NULL,
    fault_values VARCHAR(1000) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    started_at TIMESTAMP,
    ended_at TIMESTAMP,
    cancel_asked BOOLEAN NOT NULL,
    attempt INTEGER NOT NULL,
    node VARCHAR(26) NOT NULL,
    lease_until TIMESTAMP,
    result_name VARCHAR(200) NOT NULL,
    result_type VARCHAR(100) NOT NULL,
    result_length BIGINT NOT NULL
);
CREATE INDEX job_account ON job (account, created_at, id);
CREATE INDEX job_division ON job (division, created_at, id);
CREATE INDEX job_state ON job (state, created_at);

-- What a job was given and what it made, encrypted, in pieces small enough for memory. An attempt that lost its lease writes to its own.
CREATE TABLE job_piece (
    job VARCHAR(26) NOT NULL REFERENCES job (id),
    attempt INTEGER NOT NULL,
    place INTEGER NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (job, attempt, place)
);
