select id, json_build_object('indicator', code) from indicator order by id;
