-- The same few, among twenty times as much that no answer about them needs
select set_config('bench.plans', '63', false), set_config('bench.alike', '3', false), set_config('bench.listed', '3', false),
  set_config('bench.objectives', '6', false), set_config('bench.targets', '5', false), set_config('bench.years', '5', false),
  set_config('bench.duties', '150', false);
