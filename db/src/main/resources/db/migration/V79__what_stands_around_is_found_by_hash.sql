-- What stands around each row of a list is looked up by its key, row by row. A tree of keys grows by a level, which each of these lookups reads, when there are some
-- hundred provinces; a hash does not grow. These tables are written seldom.
create index plan_by_key on greenplan.plan using hash (id);
create index province_by_key on greenplan.province using hash (id);
create index territory_by_key on greenplan.territory using hash (id);
create index agency_by_key on greenplan.agency using hash (id);
create index objective_by_key on greenplan.objective using hash (id);
create index indicator_by_key on greenplan.indicator using hash (id);
create index source_by_key on greenplan.source using hash (id);
