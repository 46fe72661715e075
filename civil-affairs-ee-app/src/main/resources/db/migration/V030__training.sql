-- Trainings: what happened to each is the list of its steps, as with appointments.
CREATE TABLE training (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    district VARCHAR(6) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    form VARCHAR(30) NOT NULL,
    other_form VARCHAR(100) NOT NULL,
    topic VARCHAR(200) NOT NULL,
    planned_on DATE NOT NULL,
    hours DECIMAL(4, 1) NOT NULL,
    state VARCHAR(20) NOT NULL,
    on_day DATE NOT NULL,
    version INTEGER NOT NULL
);
CREATE INDEX training_district ON training (district, on_day, id);

CREATE TABLE training_organiser (
    training VARCHAR(26) NOT NULL REFERENCES training (id),
    organiser VARCHAR(12) NOT NULL,
    PRIMARY KEY (training, organiser)
);
CREATE INDEX training_organiser_code ON training_organiser (organiser, training);

CREATE TABLE training_step (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    training VARCHAR(26) NOT NULL REFERENCES training (id),
    place INTEGER NOT NULL,
    event VARCHAR(20) NOT NULL,
    office VARCHAR(20) NOT NULL,
    division VARCHAR(12) NOT NULL,
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    CONSTRAINT training_step_place UNIQUE (training, place)
);

CREATE TABLE training_attendance (
    training VARCHAR(26) NOT NULL REFERENCES training (id),
    person VARCHAR(26) NOT NULL REFERENCES person (id),
    on_day DATE NOT NULL,
    PRIMARY KEY (training, person)
);

CREATE TABLE vocational_education (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    person VARCHAR(26) NOT NULL REFERENCES person (id),
    school VARCHAR(200) NOT NULL,
    programme VARCHAR(200) NOT NULL,
    since_day DATE NOT NULL,
    evidence VARCHAR(500) NOT NULL
);
CREATE INDEX vocational_education_person ON vocational_education (person);
