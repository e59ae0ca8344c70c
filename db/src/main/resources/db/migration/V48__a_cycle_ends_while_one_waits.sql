-- Whoever closes or withdraws a cycle holds its reports; whoever waited for a report reads here, in the statement that waited, what became of its cycle.
-- Volatile, so that it sees what was committed while its statement waited.
create function greenplan.ending_of(cycle bigint) returns table (closed_at timestamptz, withdrawn_at timestamptz) language sql volatile rows 1 as $$
  select cycle.closed_at, cycle.withdrawn_at from greenplan.cycle where cycle.id = ending_of.cycle
$$;
comment on function greenplan.ending_of is 'When a cycle was closed and withdrawn, as it is while the statement runs; null while it is open, and stands';
