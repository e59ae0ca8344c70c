-- Readers look for water or waste, for what concerns their trade, and for a plain sentence. Plans say none of it: it is their editors' reading, and
-- shown as such. Names of topics and trades are data beside the packages (plans/topics.yaml).
create table greenplan.signpost (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  target_id bigint references greenplan.target,
  clause_id bigint references greenplan.clause,
  topics text[] not null default '{}',
  trades text[] not null default '{}',
  audience greenplan.audience[] not null default '{}',
  meaning_vi text,
  meaning_en text,
  constraint signpost_stands_at_a_target_or_at_a_clause check (num_nonnulls(target_id, clause_id) = 1),
  constraint target_or_clause_has_one_signpost unique nulls not distinct (target_id, clause_id),
  constraint only_a_target_is_put_plainly_and_in_both_languages check (num_nonnulls(meaning_vi, meaning_en) in (0, 2) and (meaning_vi is null or target_id is not null))
);
comment on table greenplan.signpost is 'By what everyday readers find a target, or a clause that is a duty, an action or a measure: the editor''s reading';
comment on column greenplan.signpost.plan_id is 'The plan that the target or the clause is of';
comment on column greenplan.signpost.topics is 'Codes of topics, the most fitting first';
comment on column greenplan.signpost.trades is 'Codes of trades that it concerns; none: no trade in particular';
comment on column greenplan.signpost.audience is 'Whom it asks or serves: enterprises, communities; of a duty its own column says so';
comment on column greenplan.signpost.meaning_vi is 'What the promise means, in one plain sentence, as it was printed first; null when nobody wrote one';
create index signpost_of_plan on greenplan.signpost (plan_id);
create index signpost_of_clause on greenplan.signpost (clause_id);
call record.watch('greenplan.signpost');
call greenplan.published_by('greenplan.signpost');

create view published.signpost as
  select s.id, s.plan_id, s.target_id, s.clause_id, s.topics, s.trades, s.audience, s.meaning_vi, s.meaning_en
  from greenplan.signpost s;
comment on view published.signpost is 'By what everyday readers find targets and clauses';
