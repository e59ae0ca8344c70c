select id, json_build_object('agency', code) from agency order by hashint4(id) limit 500;
