-- The page of an agency asks for the classes to which it belongs; the key begins with the class.
create index class_of_member on greenplan.class_member (member_id);
