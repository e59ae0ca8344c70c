-- The kinds and roles in published views are types of this schema, and a condition on one names it. Usage lets the reader
-- name them; it has no right on any table here.
grant usage on schema greenplan to "${reader}";
