-- A few: 3 plans, 90 targets, 450 values, 450 duties
select set_config('bench.plans', '3', false), set_config('bench.alike', '3', false), set_config('bench.listed', '3', false),
  set_config('bench.objectives', '6', false), set_config('bench.targets', '5', false), set_config('bench.years', '5', false),
  set_config('bench.duties', '150', false);
