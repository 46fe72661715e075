-- Guidance of villages by town and bureau (5.3): the visit, what is to be mended, and what happened to each of it.
CREATE TABLE guidance (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    village VARCHAR(12) NOT NULL,
    office VARCHAR(20) NOT NULL,
    division VARCHAR(12) NOT NULL,
    on_day DATE NOT NULL,
    recorded_on DATE NOT NULL,
    officers VARCHAR(200) NOT NULL,
    observed VARCHAR(2000) NOT NULL,
    account VARCHAR(26) NOT NULL,
    steps INTEGER NOT NULL,
    version INTEGER NOT NULL
);
CREATE INDEX guidance_village ON guidance (village, on_day, id);

CREATE TABLE rectification (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    guidance VARCHAR(26) NOT NULL REFERENCES guidance (id),
    number INTEGER NOT NULL,
    what VARCHAR(1000) NOT NULL,
    due_day DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    -- The day on which it was mended or dropped: supervision of any day asks only for what was open on it.
    settled_day DATE,
    CONSTRAINT rectification_number UNIQUE (guidance, number)
);

CREATE TABLE rectification_step (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    guidance VARCHAR(26) NOT NULL REFERENCES guidance (id),
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    event VARCHAR(20) NOT NULL,
    office VARCHAR(20) NOT NULL,
    division VARCHAR(12) NOT NULL,
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    evidence VARCHAR(500) NOT NULL,
    account VARCHAR(26) NOT NULL,
    CONSTRAINT rectification_step_place UNIQUE (guidance, number, place)
);

CREATE TABLE rectification_paper (
    step VARCHAR(26) NOT NULL REFERENCES rectification_step (id),
    attachment VARCHAR(26) NOT NULL REFERENCES attachment (id),
    PRIMARY KEY (step, attachment)
);

-- The working systems of towns for their assistants (6).
CREATE TABLE work_rules (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    town VARCHAR(9) NOT NULL,
    title VARCHAR(200) NOT NULL,
    document VARCHAR(100) NOT NULL,
    body VARCHAR(20000) NOT NULL,
    since_day DATE NOT NULL,
    until_day DATE,
    recorded_on DATE NOT NULL,
    account VARCHAR(26) NOT NULL,
    version INTEGER NOT NULL
);
CREATE INDEX work_rules_town ON work_rules (town, since_day, id);

CREATE TABLE work_rules_copy (
    work_rules VARCHAR(26) NOT NULL REFERENCES work_rules (id),
    attachment VARCHAR(26) NOT NULL REFERENCES attachment (id),
    PRIMARY KEY (work_rules, attachment)
);
