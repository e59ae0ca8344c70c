-- Who works in the portal, for whom, and from when to when. Names, addresses, hashes and free words stay out of the record of
-- changes: it holds the number of an account and nothing else about a person.
create type greenplan.role as enum (
  'AGENCY_EDITOR', 'AGENCY_HEAD', 'FOCAL_OFFICER', 'LEADER', 'PORTAL_EDITOR', 'ADMINISTRATOR');
create type greenplan.token_kind as enum ('SIGN_IN', 'PERSONAL');
create type greenplan.token_scope as enum ('READ', 'REPORT', 'REVIEW', 'EDIT', 'ADMINISTER');

create function greenplan.next_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
comment on function greenplan.next_version is 'Counts the updates of a row, so that its version is also the number of its changes on record';

create table greenplan.account (
  id bigint generated always as identity primary key,
  email text not null constraint account_email_looks_like_one check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  display_name text not null constraint account_has_a_display_name check (display_name ~ '[^[:space:]]'),
  password_hash text not null,
  must_change_password boolean not null default true,
  valid_since timestamptz not null default now(),
  disabled_at timestamptz,
  version int not null default 1
);
comment on table greenplan.account is 'A person who signs in; never deleted, only disabled';
comment on column greenplan.account.email is 'Address to sign in with, as typed; unique whatever its case';
comment on column greenplan.account.password_hash is 'Hash with the name of its method in front, for instance {argon2@SpringSecurity_v5_8}…';
comment on column greenplan.account.must_change_password is 'Until the password is changed the account may do nothing else';
comment on column greenplan.account.valid_since is 'A session that was begun before this moment is over';
comment on column greenplan.account.disabled_at is 'Since when nobody can sign in with it; null while it is in use';
comment on column greenplan.account.version is 'Number of changes, from 1';
create unique index account_email_is_unique on greenplan.account (lower(email));
create trigger next_version before update on greenplan.account for each row execute function greenplan.next_version();

create table greenplan.role_grant (
  id bigint generated always as identity primary key,
  account_id bigint not null references greenplan.account,
  role greenplan.role not null,
  province_id bigint references greenplan.province,
  agency_id bigint references greenplan.agency,
  valid daterange not null constraint role_is_held_on_a_day_at_least check (not isempty(valid) and not lower_inf(valid)),
  granted_by bigint references greenplan.account,
  act text,
  reason text,
  version int not null default 1,
  constraint role_reaches_as_far_as_it_should check (
    case
      when role in ('AGENCY_EDITOR', 'AGENCY_HEAD') then agency_id is not null and province_id is null
      when role in ('FOCAL_OFFICER', 'LEADER') then agency_id is null and province_id is not null
      when role = 'PORTAL_EDITOR' then agency_id is null
      else agency_id is null and province_id is null
    end),
  constraint role_is_held_once_a_day exclude using gist (
    account_id with =, role with =, coalesce(province_id, 0) with =, coalesce(agency_id, 0) with =, valid with &&)
);
comment on table greenplan.role_grant is 'A role that an account holds for a province or an agency from a day to a day';
comment on column greenplan.role_grant.province_id is 'Null for an agency role, whose province is its agency''s, and where the role reaches everywhere';
comment on column greenplan.role_grant.agency_id is 'Agency of an agency role; a successor takes its place, see greenplan.agency_on';
comment on column greenplan.role_grant.granted_by is 'Account that gave it; null for the portal itself at its first start';
comment on column greenplan.role_grant.act is 'Number of the act that it rests on';
comment on column greenplan.role_grant.reason is 'Why, in free words, so never copied into the record of changes';
create trigger next_version before update on greenplan.role_grant for each row execute function greenplan.next_version();
create index role_of_agency on greenplan.role_grant (agency_id);

create function greenplan.agency_on(agency bigint, day date) returns bigint
language plpgsql stable as $$
declare
  here bigint := agency;
  onward bigint;
  seen bigint[] := array[agency];
begin
  loop
    select s.successor_id into onward
    from greenplan.agency_succession s join greenplan.agency_change c on c.id = s.change_id
    where s.predecessor_id = here and c.date <= day
      and (c.kind <> 'SPLIT'
        or not exists (select from greenplan.agency_name n where n.agency_id = here and n.valid @> day))
    order by c.date, s.position, s.id
    limit 1;
    if not found or onward = any (seen) then
      return here;
    end if;
    here := onward;
    seen := seen || here;
  end loop;
end $$;
comment on function greenplan.agency_on is 'The agency that answers on a day for the given one: itself, or its first successor, or that one''s. What goes on under its name after a split stays itself';

create function greenplan.looked_after_by(account bigint, day date) returns bigint
language sql stable as $$
  with every_one as (
    select a.province_id, upper_inf(g.valid) or upper(g.valid) > day as goes_on
    from greenplan.role_grant g left join greenplan.agency a on a.id = greenplan.agency_on(g.agency_id, day)
    where g.account_id = account),
  those as (select * from every_one where goes_on or not exists (select from every_one where goes_on))
  select min(province_id) from those
  having count(*) > 0 and count(*) = count(province_id) and min(province_id) = max(province_id)
$$;
comment on function greenplan.looked_after_by is 'The province whose focal officer looks after an account: all roles that it holds or will hold (or, with none left, all that it held) are agency roles of that province. Else null: administrators alone do';

create table greenplan.access_token (
  id bigint generated always as identity primary key,
  account_id bigint not null references greenplan.account,
  kind greenplan.token_kind not null,
  name text,
  scopes greenplan.token_scope[] not null,
  token_hash bytea not null constraint token_hash_is_unique unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint token_expires_after_it_begins check (expires_at > created_at),
  constraint personal_token_has_a_name check ((kind = 'PERSONAL') = (name is not null))
);
comment on table greenplan.access_token is 'Lets a program act for an account: after signIn for some hours, or a personal one for a script';
comment on column greenplan.access_token.name is 'What its owner calls a personal token';
comment on column greenplan.access_token.scopes is 'What a personal token may do of what its owner may; all of it after signIn';
comment on column greenplan.access_token.token_hash is 'SHA-256 of the token, which is nowhere stored';
create index token_of_account on greenplan.access_token (account_id, id);

create table greenplan.access_token_use (
  token_id bigint primary key references greenplan.access_token on delete cascade,
  last_used_at timestamptz not null
);
comment on table greenplan.access_token_use is 'When a token was last used, to the minute; not on record, for reading is no change';

create table greenplan.password_reset (
  id bigint generated always as identity primary key,
  account_id bigint not null references greenplan.account,
  seed uuid not null,
  token_hash bytea not null constraint password_reset_token_is_unique unique,
  requested_at timestamptz not null default now(),
  expires_at timestamptz not null,
  sent_at timestamptz,
  used_at timestamptz
);
comment on table greenplan.password_reset is 'A link that lets somebody set a new password once';
comment on column greenplan.password_reset.seed is 'From which the running portal can make the link again for an administrator; useless without its key';
comment on column greenplan.password_reset.sent_at is 'When the link left by e-mail; null when an administrator must hand it over';
create index reset_of_account on greenplan.password_reset (account_id, id);

create table greenplan.sign_in_throttle (
  key bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
comment on table greenplan.sign_in_throttle is 'Failed sign-ins of late, in the database so that all instances count together; not on record, or strangers could fill it';
comment on column greenplan.sign_in_throttle.key is 'SHA-256 of an e-mail address, known or not, or of a network address';
comment on column greenplan.sign_in_throttle.locked_until is 'Nobody is let in under this key before';

create table greenplan.client_mutation (
  account_id bigint not null references greenplan.account,
  mutation text not null,
  client_mutation_id text not null,
  answer jsonb,
  at timestamptz not null default now(),
  constraint client_mutation_happens_once primary key (account_id, mutation, client_mutation_id)
);
comment on table greenplan.client_mutation is 'What a mutation answered, for a caller who asks again; kept for a week, not on record';
create index client_mutation_by_age on greenplan.client_mutation (at);

call audit.watch('greenplan.account', 'email', 'display_name', 'password_hash');
call audit.watch('greenplan.role_grant', 'reason');
call audit.watch('greenplan.access_token', 'name', 'token_hash');
call audit.watch('greenplan.password_reset', 'seed', 'token_hash');

-- The public history tells of public objects alone: of what has a view in published, and of nothing that comes later
-- without one.
create or replace view published.change with (security_barrier) as
  select id, tbl, key, before, after, reason, at from audit.change
  where to_regclass('published.' || quote_ident(tbl)) is not null;
