-- Where a source publishes how an agency is reached, readers are told, with that source. What none publishes stays unknown.
alter table greenplan.agency
  add contact_address text,
  add contact_telephone text,
  add contact_email text,
  add contact_website text,
  add contact_source_title text,
  add contact_source_publisher text,
  add contact_source_date date,
  add contact_source_url text,
  add constraint contact_says_how_by_which_source_and_when check (
    num_nonnulls(contact_source_title, contact_source_date) = 2
      and num_nonnulls(contact_address, contact_telephone, contact_email, contact_website) > 0
    or num_nonnulls(contact_source_title, contact_source_publisher, contact_source_date, contact_source_url, contact_address, contact_telephone, contact_email, contact_website) = 0),
  add constraint contact_telephone_is_a_number check (contact_telephone ~ '^[+0-9][0-9 .()-]{5,}$'),
  add constraint contact_email_has_a_host check (contact_email ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$'),
  add constraint contact_website_is_an_address check (contact_website ~ '^https?://[^[:space:]]+$' and contact_source_url ~ '^https?://[^[:space:]]+$');
comment on column greenplan.agency.contact_address is 'Where its office is, as published; null while unknown';
comment on column greenplan.agency.contact_telephone is 'Telephone of the office, as published; null while unknown';
comment on column greenplan.agency.contact_email is 'E-mail of the office, as published; null while unknown';
comment on column greenplan.agency.contact_website is 'Its own pages; null while unknown';
comment on column greenplan.agency.contact_source_title is 'What published how it is reached; null when nothing is known of that';
comment on column greenplan.agency.contact_source_publisher is 'Who published that';
comment on column greenplan.agency.contact_source_date is 'Day of that: of the document, or on which the page was read';
comment on column greenplan.agency.contact_source_url is 'Address of that; null when none is known';

create or replace view published.agency as
  select id, province_id, code, kind, note_vi, note_en, contact_address, contact_telephone, contact_email, contact_website,
    contact_source_title, contact_source_publisher, contact_source_date, contact_source_url
  from greenplan.agency;
