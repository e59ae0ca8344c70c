-- A code from an app beside the password, for whoever wants it; and when somebody last signed in, for those who look after
-- accounts. Secrets and codes stay out of the record of changes: it tells that a second factor came and went, and who took it off.
alter table greenplan.account add column second_factor_since timestamptz;
comment on column greenplan.account.second_factor_since is 'Since when a password is not enough to sign in; null while it is';

create table greenplan.second_factor (
  account_id bigint primary key references greenplan.account on delete cascade,
  secret bytea not null,
  begun_at timestamptz not null default now(),
  last_step bigint
);
comment on table greenplan.second_factor is 'What an app and the portal make the same codes from (RFC 6238); counts once greenplan.account says since when. Not on record';
comment on column greenplan.second_factor.secret is 'Encrypted (AES-GCM) with a key that is not in the database';
comment on column greenplan.second_factor.begun_at is 'When the secret was shown to its owner';
comment on column greenplan.second_factor.last_step is 'Half minutes from 1970 to the code that was used last; that one and older ones count no more';

create table greenplan.recovery_code (
  id bigint generated always as identity primary key,
  account_id bigint not null references greenplan.account on delete cascade,
  code_hash bytea not null constraint recovery_code_is_unique unique,
  used_at timestamptz
);
comment on table greenplan.recovery_code is 'Lets somebody in once in the place of a code from the app';
comment on column greenplan.recovery_code.code_hash is 'SHA-256 of the code, which has 80 random bits and is nowhere stored';
create index recovery_code_of_account on greenplan.recovery_code (account_id, id);
call audit.watch('greenplan.recovery_code', 'code_hash');

create table greenplan.last_sign_in (
  account_id bigint primary key references greenplan.account on delete cascade,
  at timestamptz not null
);
comment on table greenplan.last_sign_in is 'When somebody last signed in; not on record, for coming in is no change';
insert into greenplan.last_sign_in
  select account_id, max(created_at) from greenplan.access_token where kind = 'SIGN_IN' group by account_id;
