-- Most cases have no words of staff alone, and no part in their index then. What it held of organisation and block for each
-- case misled the planner: it read all cases of an organisation there, in place of those with a word.
drop function put_words_in_place();
drop index case_words_staff;
create index case_words_staff on case_words using gin (staff_words, (case_id >> 12))
  with (gin_pending_list_limit = 4096)
 where staff_words is not null;

-- As before; it depends on the index.
create function put_words_in_place() returns bigint
    language sql volatile security definer set search_path = pg_catalog, pg_temp
    return gin_clean_pending_list('public.case_words_public')
         + gin_clean_pending_list('public.case_words_staff')
         + gin_clean_pending_list('public.support_case_subject');
comment on function put_words_in_place is
    'what indexes of words and subjects have put off so far; answers how many pages that was';
