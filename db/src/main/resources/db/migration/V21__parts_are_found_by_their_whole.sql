-- What is filed is compared with its parts, which are asked for by their whole.
create index target_by_whole on greenplan.target (part_of_id) where part_of_id is not null;
