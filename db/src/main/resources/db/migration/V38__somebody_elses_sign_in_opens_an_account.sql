-- Single sign-on by OpenID Connect: who an account is to a provider, and which roles rest on what the provider says.
alter table greenplan.account alter column password_hash drop not null;
comment on column greenplan.account.password_hash is 'Hash with the name of its method in front, for instance {argon2@SpringSecurity_v5_8}…; null for an account that only a provider lets in';

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
call audit.watch('greenplan.external_identity', 'subject');

alter table greenplan.role_grant add column claim text;
comment on column greenplan.role_grant.claim is 'Value of the claim that gave it at a sign-in; null for a role given by hand, which single sign-on never touches';
