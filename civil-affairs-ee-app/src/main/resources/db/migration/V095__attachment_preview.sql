-- Small pictures of scans and photos, encrypted like the originals; made once, so that a page with many photos opens at once.
CREATE TABLE attachment_preview (
    attachment VARCHAR(26) NOT NULL PRIMARY KEY REFERENCES attachment (id),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    -- NULL where the file can't be drawn, or only by more memory than one picture is worth.
    content ${bytes}
);
