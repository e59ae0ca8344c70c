-- How far the duties of a plan have got is counted with all else that is counted of it, and kept; so is found what a page asks of a few clauses of a
-- plan, without reading the others.
create trigger coverage after insert or update or delete on greenplan.duty_progress for each row
  execute function greenplan.coverage_is_outdated('select plan_id from greenplan.duty where id = ($1 ->> ''duty_id'')::bigint');

create index clause_of_role on greenplan.clause (plan_id, role);
create index clause_on_reports_or_money on greenplan.clause (plan_id) where is_reporting or is_funding;
