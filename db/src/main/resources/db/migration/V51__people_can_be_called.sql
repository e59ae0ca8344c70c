-- Whom to call about a report. Both say something of a person, so neither is in the record of changes.
alter table greenplan.account
  add column position text
    constraint account_position_says_something check (position ~ '[^[:space:]]' and length(position) <= 120),
  add column telephone text
    constraint account_telephone_has_a_number check (telephone ~ '([0-9][^0-9]*){6}' and length(telephone) <= 60);
comment on column greenplan.account.position is 'What the person is at work (chức vụ), in Vietnamese; null while nobody said';
comment on column greenplan.account.telephone is 'Under which number the person is reached at work, as typed, for instance 0214 3840 034 (máy lẻ 102); null while nobody said';

drop trigger recorded on greenplan.account;
drop trigger not_truncated on greenplan.account;
call record.watch('greenplan.account', 'email', 'display_name', 'password_hash', 'position', 'telephone');
