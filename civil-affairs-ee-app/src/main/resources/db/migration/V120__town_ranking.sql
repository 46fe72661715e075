-- A district's ranking of its towns as the bureau published it: a text that is never changed, once for each year.
CREATE TABLE town_ranking (
    id VARCHAR(26) NOT NULL PRIMARY KEY,
    district VARCHAR(6) NOT NULL,
    ranking_year INTEGER NOT NULL,
    published_on DATE NOT NULL,
    document VARCHAR(200) NOT NULL,
    content ${bytes} NOT NULL,
    digest VARCHAR(64) NOT NULL,
    account VARCHAR(26) NOT NULL,
    CONSTRAINT town_ranking_year UNIQUE (district, ranking_year)
);
