-- What is put off of an index of words is put in its place every second, in the background: much at once takes a third
-- of the work of a little at a time, and nobody who writes waits for it. Where the background is late, a writer helps.
alter index case_words_public set (gin_pending_list_limit = 4096);
alter index case_words_staff set (gin_pending_list_limit = 4096);
alter index support_case_subject set (gin_pending_list_limit = 4096);

-- Only who owns an index may ask for it.
create function put_words_in_place() returns bigint
    language sql volatile security definer set search_path = pg_catalog, pg_temp
    return gin_clean_pending_list('public.case_words_public')
         + gin_clean_pending_list('public.case_words_staff')
         + gin_clean_pending_list('public.support_case_subject');
comment on function put_words_in_place is
    'what indexes of words and subjects have put off so far; answers how many pages that was';
