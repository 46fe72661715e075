-- The trail is searched by who, by what was done, and by when; always the latest first.
CREATE INDEX audit_entry_user ON audit_entry (user_name, seq);
CREATE INDEX audit_entry_action ON audit_entry (action, seq);
CREATE INDEX audit_entry_recorded ON audit_entry (recorded_at, seq);
