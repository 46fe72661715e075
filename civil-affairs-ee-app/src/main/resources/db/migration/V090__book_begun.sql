-- A book that was begun (启用) is kept even while it is empty; one that only a refused entry opened is forgotten again.
ALTER TABLE register_book ADD COLUMN begun BOOLEAN DEFAULT FALSE NOT NULL;
