-- Each case page offers the staff: they are found by their roles, and not among those of all contacts.
create index person_role_of_role on person_role (role, person_id);
