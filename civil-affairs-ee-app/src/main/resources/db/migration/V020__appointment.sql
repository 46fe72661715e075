-- Appointments: what happened to each is the list of its steps, which is only ever added to; the columns beside it are
-- what can be asked for without reading the steps.
CREATE TABLE appointment (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    village VARCHAR(12) NOT NULL,
    person VARCHAR(26) NOT NULL REFERENCES person (id),
    candidate_name VARCHAR(200) NOT NULL,
    employment_form VARCHAR(20) NOT NULL,
    concurrent_post VARCHAR(200) NOT NULL,
    state VARCHAR(30) NOT NULL,
    filed BOOLEAN NOT NULL,
    end_filed BOOLEAN NOT NULL,
    in_force_since DATE,
    in_force_until DATE,
    -- Clause 2.1 as the database's own rule: a village has one appointment in force without an end, and so has a person
    -- unless the policy lets one serve several villages.
    open_post VARCHAR(12),
    open_person VARCHAR(26),
    -- Clause 2.2: a filing number is given once in a district.
    district VARCHAR(6) NOT NULL,
    filing_number VARCHAR(60),
    version INTEGER NOT NULL,
    CONSTRAINT appointment_open_post UNIQUE (open_post),
    CONSTRAINT appointment_open_person UNIQUE (open_person),
    CONSTRAINT appointment_filing_number UNIQUE (district, filing_number)
);
CREATE INDEX appointment_village ON appointment (village, id);
CREATE INDEX appointment_person ON appointment (person);

CREATE TABLE appointment_step (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    appointment VARCHAR(26) NOT NULL REFERENCES appointment (id),
    place INTEGER NOT NULL,
    event VARCHAR(30) NOT NULL,
    office VARCHAR(20) NOT NULL,
    division VARCHAR(12) NOT NULL,
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    effective_on DATE NOT NULL,
    document VARCHAR(200) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    filing_number VARCHAR(60) NOT NULL,
    committees VARCHAR(60) NOT NULL,
    account VARCHAR(26) NOT NULL,
    CONSTRAINT appointment_step_place UNIQUE (appointment, place)
);

CREATE TABLE statement_answer (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    appointment VARCHAR(26) NOT NULL REFERENCES appointment (id),
    limb VARCHAR(40) NOT NULL,
    answer VARCHAR(10) NOT NULL,
    vouched_by VARCHAR(200) NOT NULL,
    evidence VARCHAR(500) NOT NULL,
    CONSTRAINT statement_answer_limb UNIQUE (appointment, limb)
);

CREATE TABLE violation (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    person VARCHAR(26) NOT NULL REFERENCES person (id),
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    description VARCHAR(1000) NOT NULL,
    document VARCHAR(200) NOT NULL,
    division VARCHAR(12) NOT NULL
);
CREATE INDEX violation_person ON violation (person);

CREATE TABLE acting_cover (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    village VARCHAR(12) NOT NULL,
    person VARCHAR(26) NOT NULL REFERENCES person (id),
    person_name VARCHAR(200) NOT NULL,
    since_day DATE NOT NULL,
    until_day DATE,
    decided_by VARCHAR(200) NOT NULL,
    document VARCHAR(200) NOT NULL
);
CREATE INDEX acting_cover_village ON acting_cover (village);
