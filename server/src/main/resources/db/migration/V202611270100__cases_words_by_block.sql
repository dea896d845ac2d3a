-- Words are looked for in the newest cases first, a block of 4,096 after the other. What was not put in its place in an
-- index yet is read by each search: let it be little.
drop index case_words_public;
drop index case_words_staff;
create index case_words_public on case_words using gin (public_words, organisation_id, (case_id >> 12))
    with (gin_pending_list_limit = 64);
create index case_words_staff on case_words using gin (staff_words, organisation_id, (case_id >> 12))
    with (gin_pending_list_limit = 64);
alter index support_case_subject set (gin_pending_list_limit = 64);
analyze case_words;
