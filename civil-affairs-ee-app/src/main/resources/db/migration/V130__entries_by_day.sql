-- What was written after a day, so that a district is looked over as of that day by taking it away from what stands now, without
-- reading all entries.
CREATE INDEX register_entry_recorded ON register_entry (recorded_on, village);
