select t.id, json_build_object('plan', p.code, 'code', t.code)
from target t join objective o on o.id = t.objective_id join plan p on p.id = o.plan_id order by hashint4(t.id) limit 500;
