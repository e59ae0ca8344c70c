-- M: 63 plans, 1,890 targets, 9,450 values, 9,450 duties
select set_config('bench.plans', '63', false), set_config('bench.alike', '63', false), set_config('bench.listed', '63', false),
  set_config('bench.objectives', '6', false), set_config('bench.targets', '5', false), set_config('bench.years', '5', false),
  set_config('bench.duties', '150', false);
