select id, json_build_object('words', words) from question order by id;
