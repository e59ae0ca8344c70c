-- Whoever saves a row asks whether its report is the one about it. Of a cycle whose agencies are all still there each report is the only one that its
-- agency answers for, since an agency reports once a cycle; only one that is gone, and that somebody goes on for, can make two of one. That is looked up first, and
-- the question behind it, which asks for each agency of the cycle who answers for it, is prepared where it has to be asked.
alter function greenplan.is_kept_in(bigint, bigint, bigint, date) rename to is_kept_among_several;
comment on function greenplan.is_kept_among_several is 'What is_kept_in says, whatever other reports there are';

create function greenplan.is_kept_in(report bigint, target bigint, duty bigint, day date) returns boolean language plpgsql stable as $$
begin
  if not exists (
    select from greenplan.report m join greenplan.report r on r.cycle_id = m.cycle_id
    where m.id = is_kept_in.report
      and exists (select from greenplan.agency_succession s where s.predecessor_id = r.agency_id and s.successor_id is not null)
      and not exists (select from greenplan.agency_name n where n.agency_id = r.agency_id and n.valid @> is_kept_in.day))
  then
    return (select true from greenplan.report m where m.id = is_kept_in.report);
  end if;
  return greenplan.is_kept_among_several(is_kept_in.report, is_kept_in.target, is_kept_in.duty, is_kept_in.day);
end $$;
comment on function greenplan.is_kept_in is 'Of the reports of a cycle that one agency answers for on a day, whether this one is about a target or a duty: the one whose agency had it when the report began, or on its last day, else the agency''s own. A quantity is in one of them alone';
