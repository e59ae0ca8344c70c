-- L: 63 plans, 4,032 targets, 80,640 values, 315,000 duties
select set_config('bench.plans', '63', false), set_config('bench.alike', '63', false), set_config('bench.listed', '63', false),
  set_config('bench.objectives', '8', false), set_config('bench.targets', '8', false), set_config('bench.years', '20', false),
  set_config('bench.duties', '5000', false);
