-- Agencies are founded by an act: nobody comes before them, and the rows stand by the reorganisation that began them. What people type needs
-- no English.
alter type greenplan.reorganisation_kind add value 'FOUND';
alter type greenplan.agency_kind add value 'COMMUNE' after 'DISTRICT';
alter type greenplan.agency_kind add value 'CENTRAL_BRANCH' after 'COMMUNE';
alter type greenplan.agency_kind add value 'PUBLIC_UNIT' after 'CENTRAL_BRANCH';
comment on table greenplan.agency_reorganisation is 'A reorganisation: founding, rename, merge, split or abolition, with its act';
comment on column greenplan.agency_succession.successor_id is 'Who follows; null when nobody does: it began, goes on under another name, or ended';

alter table greenplan.agency_name alter column name_en drop not null;
alter table greenplan.agency_name alter column folded set expression as (published.fold(name_vi || coalesce(' ' || name_en, '')));
alter table greenplan.province alter column name_en drop not null;
alter table greenplan.territory alter column name_en drop not null;
alter table greenplan.amendment alter column summary_en drop not null;
alter table greenplan.duty_version alter column title_en drop not null;
alter table greenplan.target_version alter column title_en drop not null;
alter table greenplan.note alter column text_en drop not null;
alter table greenplan.note alter column folded
  set expression as (published.fold(code || ' ' || text_vi || coalesce(' ' || text_en, '') || ' ' || coalesce(quote, '')));
comment on column greenplan.agency_name.name_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
comment on column greenplan.province.name_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
comment on column greenplan.territory.name_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
comment on column greenplan.amendment.summary_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
comment on column greenplan.note.text_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
