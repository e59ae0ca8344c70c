-- What is new was worked out twice: to see whether it is found otherwise than before, and again after its turn had come. Of what is not found yet there is
-- nothing to compare: its turn comes first, and it is worked out once.
create or replace function greenplan.find_anew(kinds greenplan.found_kind[], thing bigint) returns void
language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  wanted greenplan.found[];
  stored greenplan.found[];
begin
  select array_agg(f order by f.valid, f.english) into stored
  from greenplan.found f where f.kind = any (kinds) and f.id = thing;
  -- Most changes change nothing that is found, a figure nearly never does. Who changes something waits for who does so at the same time, and looks
  -- again at what that one left.
  if stored is not null then
    select array_agg(row(n.*)::greenplan.found order by n.valid, n.english) into wanted
    from greenplan.found_worked_out n where n.kind = any (kinds) and n.id = thing;
    if wanted is not distinct from stored then
      return;
    end if;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('found ' || kinds[1], thing));
  delete from greenplan.found f where f.kind = any (kinds) and f.id = thing;
  insert into greenplan.found select n.* from greenplan.found_worked_out n where n.kind = any (kinds) and n.id = thing;
end $$;
