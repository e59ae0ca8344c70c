-- Versions and names are asked for by what they belong to. The indexes of their constraints are trees of spans, which answer that in five times
-- the time that a plain key takes; and PostgreSQL believes such a tree to be cheaper than a b-tree, but not than a hash.
create index version_of_target on greenplan.target_in_time using hash (target_id);
create index version_of_duty on greenplan.duty_in_time using hash (duty_id);
create index name_of_agency on greenplan.agency_name using hash (agency_id);
create index found_by_thing on greenplan.found using hash (id);
