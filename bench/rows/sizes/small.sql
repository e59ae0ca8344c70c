-- S: 1 plan, 30 targets, 150 values, 150 duties
select set_config('bench.plans', '1', false), set_config('bench.alike', '63', false), set_config('bench.listed', '63', false),
  set_config('bench.objectives', '6', false), set_config('bench.targets', '5', false), set_config('bench.years', '5', false),
  set_config('bench.duties', '150', false);
