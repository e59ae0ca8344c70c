select id, json_build_object('plan', code) from plan order by id;
