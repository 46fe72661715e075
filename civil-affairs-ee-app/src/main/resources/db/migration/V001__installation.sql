-- What this installation remembers about itself: which set-up steps are done, under which key.
CREATE TABLE installation (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    content VARCHAR(2000) NOT NULL
);
