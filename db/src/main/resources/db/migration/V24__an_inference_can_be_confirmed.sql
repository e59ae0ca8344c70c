-- Alone in its migration: a new value of a type can be used only after the transaction that added it.
alter type greenplan.responsibility_basis add value 'CONFIRMED' before 'INFERRED';
comment on type greenplan.responsibility_basis is
  'The plan says so, a later act says so, the editor inferred it and the focal agency confirmed it, or the editor infers it';
