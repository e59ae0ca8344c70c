-- Inside an agency: an editor proposes the report to its head, who submits it or hands it back; and rows are given to colleagues.
create table greenplan.report_proposal (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.report,
  proposed_by bigint not null references greenplan.account,
  proposed_at timestamptz not null,
  word text constraint word_of_a_proposal_says_something check (word ~ '[^[:space:]]'),
  handed_back_by bigint references greenplan.account,
  handed_back_at timestamptz,
  answer text constraint answer_to_a_proposal_says_something check (answer ~ '[^[:space:]]'),
  settled_at timestamptz,
  constraint proposal_is_handed_back_by_somebody check ((handed_back_by is null) = (handed_back_at is null)),
  constraint proposal_is_answered_when_handed_back check (answer is null or handed_back_at is not null)
);
comment on table greenplan.report_proposal is 'An editor says that a report is ready for the head of the agency (trình lãnh đạo)';
comment on column greenplan.report_proposal.proposed_by is 'Account of the editor';
comment on column greenplan.report_proposal.word is 'What the editor adds for the head; known to the agency alone';
comment on column greenplan.report_proposal.handed_back_by is 'Account that handed it back: the head, or the editor who took it back';
comment on column greenplan.report_proposal.answer is 'What is to be done before it is proposed again; known to the agency alone';
comment on column greenplan.report_proposal.settled_at is 'When the report left its agency after it';
create unique index report_is_proposed_once_at_a_time on greenplan.report_proposal (report_id)
  where handed_back_at is null and settled_at is null;
create index proposal_of_report on greenplan.report_proposal (report_id, id);
call record.watch('greenplan.report_proposal');

create function greenplan.settle_proposals() returns trigger language plpgsql as $$
begin
  update greenplan.report_proposal set settled_at = clock_timestamp() where report_id = new.id and settled_at is null;
  return null;
end $$;
comment on function greenplan.settle_proposals is 'What was proposed inside an agency is over when the report leaves it';
create trigger proposals_are_settled after update on greenplan.report for each row
  when (old.state in ('DRAFT', 'RETURNED') and new.state in ('SUBMITTED', 'ACCEPTED'))
  execute function greenplan.settle_proposals();

create table greenplan.row_assignment (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.report,
  target_id bigint references greenplan.target,
  duty_id bigint references greenplan.duty,
  account_id bigint not null references greenplan.account,
  assigned_at timestamptz not null,
  constraint assignment_is_of_one_row check (num_nonnulls(target_id, duty_id) = 1),
  constraint target_of_a_report_is_assigned_once unique (report_id, target_id),
  constraint duty_of_a_report_is_assigned_once unique (report_id, duty_id)
);
comment on table greenplan.row_assignment is 'Who of an agency writes a row of its report; anybody there still may';
comment on column greenplan.row_assignment.target_id is 'The first target of the row, when it asks for a quantity';
comment on column greenplan.row_assignment.duty_id is 'The duty of the row, when it tells of one';
call record.watch('greenplan.row_assignment');
