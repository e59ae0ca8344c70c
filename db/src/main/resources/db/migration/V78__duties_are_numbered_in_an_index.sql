-- Which duties of a plan a page has is read from an index alone: numbered in their order, and without those that are repealed or of another day. Their rows are
-- wide, and a plan may have thousands. And what is addressed to somebody is found at once, for few duties are.
drop index greenplan.duty_version_of_plan;
create index duty_version_of_plan on greenplan.duty_in_time (plan_id, position, duty_id) include (valid, repealed);
create index duty_version_for_somebody on greenplan.duty_in_time (plan_id) where audience <> '{}';
