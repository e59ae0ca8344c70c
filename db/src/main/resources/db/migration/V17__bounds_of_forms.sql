-- What a form cannot promise, whatever its comparator. A row that was stored before stays, and is shown by its words alone.
alter table greenplan.target add constraint bounds_fit_the_form check (case form
  when 'REDUCTION' then coalesce(lower, upper) > 0 and coalesce(lower, upper) <= 100
  when 'RATE_PER_YEAR' then coalesce(lower, upper) > 0 and coalesce(lower, upper) < 100
  when 'COUNT_PER_YEAR' then coalesce(lower, upper) > 0
  when 'VALUE_PER_CLASS' then comparator <> 'BETWEEN'
  when 'PART_OF' then comparator <> 'BETWEEN'
  when 'SHARE_OF_NEW' then comparator <> 'BETWEEN'
  else true end) not valid;
alter table greenplan.target_version add constraint bounds_fit_the_form check (case form
  when 'REDUCTION' then coalesce(lower, upper) > 0 and coalesce(lower, upper) <= 100
  when 'RATE_PER_YEAR' then coalesce(lower, upper) > 0 and coalesce(lower, upper) < 100
  when 'COUNT_PER_YEAR' then coalesce(lower, upper) > 0
  when 'VALUE_PER_CLASS' then comparator <> 'BETWEEN'
  when 'PART_OF' then comparator <> 'BETWEEN'
  when 'SHARE_OF_NEW' then comparator <> 'BETWEEN'
  else true end) not valid;
