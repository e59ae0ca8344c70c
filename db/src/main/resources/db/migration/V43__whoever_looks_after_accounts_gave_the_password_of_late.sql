-- Whoever changes accounts, roles or links gave the password a little while ago; who read a link is on record; and where somebody
-- signed in of late counts apart from where strangers guess.
alter table greenplan.access_token add column confirmed_at timestamptz;
comment on column greenplan.access_token.confirmed_at is 'When the password was last given anew for a token of a sign-in; null when only at the sign-in itself';

alter table greenplan.password_reset add column shown_at timestamptz;
comment on column greenplan.password_reset.shown_at is 'When the link was last shown to be handed over; the record of changes tells to whom';

create table greenplan.known_network (
  account_id bigint not null references greenplan.account on delete cascade,
  network bytea not null,
  last_at timestamptz not null,
  constraint network_is_known_to_an_account_once primary key (account_id, network)
);
comment on table greenplan.known_network is 'Whence the owner of an account signed in of late: what strangers guess elsewhere keeps nobody out there. Not on record, for coming in is no change';
comment on column greenplan.known_network.network is 'SHA-256 of an IPv4 address, or of the first 64 bits of an IPv6 address';
comment on column greenplan.known_network.last_at is 'When the owner last came in from there; after 90 days it is known no more';

comment on column greenplan.sign_in_throttle.key is 'SHA-256 of what is counted: an account with a network, an account for strangers, a network for strangers';
