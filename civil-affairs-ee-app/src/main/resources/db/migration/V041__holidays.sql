-- One year's days off and weekend days worked, for a place and below; the narrowest place that has a table of the year wins.
CREATE TABLE holiday_table (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    year_of INTEGER NOT NULL,
    place VARCHAR(9) NOT NULL,
    source VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT holiday_table_year UNIQUE (year_of, place)
);

CREATE TABLE holiday_day (
    holiday_table VARCHAR(26) NOT NULL REFERENCES holiday_table (id),
    on_day DATE NOT NULL,
    mark VARCHAR(6) NOT NULL,
    PRIMARY KEY (holiday_table, on_day),
    CONSTRAINT holiday_day_mark CHECK (mark IN ('OFF', 'WORKED'))
);
