-- Who works in the portal, for whom, and from when to when. Names, addresses, secrets, hashes and free words stay out of the record of
-- changes: it holds the number of an account and nothing else about a person.
create type greenplan.role as enum (
  'AGENCY_EDITOR', 'AGENCY_HEAD', 'FOCAL_OFFICER', 'LEADER', 'PORTAL_EDITOR', 'ADMINISTRATOR');
create type greenplan.token_kind as enum ('SIGN_IN', 'PERSONAL');
create type greenplan.token_scope as enum ('READ', 'REPORT', 'REVIEW', 'EDIT', 'ADMINISTER');

create table greenplan.account (
  id bigint generated always as identity primary key,
  email text not null constraint account_email_looks_like_one check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  display_name text not null constraint account_has_a_display_name check (display_name ~ '[^[:space:]]'),
  password_hash text,
  must_change_password boolean not null default true,
  valid_since timestamptz not null default now(),
  disabled_at timestamptz,
  second_factor_since timestamptz,
  version int not null default 1
);
comment on table greenplan.account is 'A person who signs in; never deleted, only disabled';
comment on column greenplan.account.email is 'Address to sign in with, as typed; unique whatever its case';
comment on column greenplan.account.password_hash is 'Hash with the name of its method in front, for instance {argon2@SpringSecurity_v5_8}…; null for an account that only a provider lets in';
comment on column greenplan.account.must_change_password is 'Until the password is changed the account may do nothing else';
comment on column greenplan.account.valid_since is 'A session that was begun before this moment is over';
comment on column greenplan.account.disabled_at is 'Since when nobody can sign in with it; null while it is in use';
comment on column greenplan.account.second_factor_since is 'Since when a password is not enough to sign in; null while it is';
comment on column greenplan.account.version is 'Number of changes, from 1';
create unique index account_email_is_unique on greenplan.account (lower(email));
create trigger next_version before update on greenplan.account for each row execute function greenplan.next_version();
call record.watch('greenplan.account', 'email', 'display_name', 'password_hash');

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
  claim text,
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
comment on column greenplan.role_grant.claim is 'Value of the claim that gave it at a sign-in; null for a role given by hand, which single sign-on never touches';
create index role_of_agency on greenplan.role_grant (agency_id);
create trigger next_version before update on greenplan.role_grant for each row execute function greenplan.next_version();
call record.watch('greenplan.role_grant', 'reason');

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
  confirmed_at timestamptz,
  constraint token_expires_after_it_begins check (expires_at > created_at),
  constraint personal_token_has_a_name check ((kind = 'PERSONAL') = (name is not null))
);
comment on table greenplan.access_token is 'Lets a program act for an account: after signIn for some hours, or a personal one for a script';
comment on column greenplan.access_token.name is 'What its owner calls a personal token';
comment on column greenplan.access_token.scopes is 'What a personal token may do of what its owner may; all of it after signIn';
comment on column greenplan.access_token.token_hash is 'SHA-256 of the token, which is nowhere stored';
comment on column greenplan.access_token.confirmed_at is 'When the password was last given anew for a token of a sign-in; null when only at the sign-in itself';
create index token_of_account on greenplan.access_token (account_id, id);
call record.watch('greenplan.access_token', 'name', 'token_hash');

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
  used_at timestamptz,
  opened_by bigint references greenplan.account,
  shown_at timestamptz
);
comment on table greenplan.password_reset is 'A link that lets somebody set a new password once';
comment on column greenplan.password_reset.seed is 'From which the running portal can make the link again for an administrator; useless without its key';
comment on column greenplan.password_reset.sent_at is 'When the link left by e-mail; null when an administrator must hand it over';
comment on column greenplan.password_reset.opened_by is 'Account that opened the account of the link, and hands over this link; null for links that were asked for otherwise';
comment on column greenplan.password_reset.shown_at is 'When the link was last shown to be handed over; the record of changes tells to whom';
create index reset_of_account on greenplan.password_reset (account_id, id);
call record.watch('greenplan.password_reset', 'seed', 'token_hash');

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
call record.watch('greenplan.recovery_code', 'code_hash');

create table greenplan.external_identity (
  id bigint generated always as identity primary key,
  account_id bigint not null references greenplan.account on delete cascade,
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null default now(),
  constraint external_identity_is_of_one_account unique (issuer, subject)
);
comment on table greenplan.external_identity is 'Who an account is to a provider of single sign-on; an account may have several';
comment on column greenplan.external_identity.issuer is 'Address of the provider, claim iss';
comment on column greenplan.external_identity.subject is 'Its name for the person, claim sub; never changes there, whatever becomes of the address';
create index identity_of_account on greenplan.external_identity (account_id, id);
call record.watch('greenplan.external_identity', 'subject');

create table greenplan.last_sign_in (
  account_id bigint primary key references greenplan.account on delete cascade,
  at timestamptz not null
);
comment on table greenplan.last_sign_in is 'When somebody last signed in; not on record, for coming in is no change';

create table greenplan.known_network (
  account_id bigint not null references greenplan.account on delete cascade,
  network bytea not null,
  last_at timestamptz not null,
  constraint network_is_known_to_an_account_once primary key (account_id, network)
);
comment on table greenplan.known_network is 'Whence the owner of an account signed in of late: what strangers guess elsewhere keeps nobody out there. Not on record, for coming in is no change';
comment on column greenplan.known_network.network is 'SHA-256 of an IPv4 address, or of the first 64 bits of an IPv6 address';
comment on column greenplan.known_network.last_at is 'When the owner last came in from there; after 90 days it is known no more';

create table greenplan.sign_in_throttle (
  key bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
comment on table greenplan.sign_in_throttle is 'Failed sign-ins of late, in the database so that all instances count together; not on record, or strangers could fill it';
comment on column greenplan.sign_in_throttle.key is 'SHA-256 of what is counted: an account with a network, an account for strangers, a network for strangers';
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
