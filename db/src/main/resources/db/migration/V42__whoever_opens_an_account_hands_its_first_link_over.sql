-- Without a mail server somebody must carry a new account's link to its owner: whoever opened the account may.
alter table greenplan.password_reset add column opened_by bigint references greenplan.account;
comment on column greenplan.password_reset.opened_by is 'Account that opened the account of the link, and hands over this link; null for links that were asked for otherwise';
