-- Cases are found by what is said on them, in English and in Romanian, with or without accents; notes by staff alone.

-- There is no list of Romanian stop words in PostgreSQL: the English ones are left out here, the Romanian ones below.
create text search dictionary romanian_words (template = pg_catalog.snowball, language = romanian, stopwords = english);
create text search dictionary plain_words (template = pg_catalog.simple, stopwords = english);

create text search configuration words_en (copy = pg_catalog.english);
alter text search configuration words_en
    alter mapping for word, hword, hword_part with unaccent, english_stem;

create text search configuration words_ro (copy = pg_catalog.english);
alter text search configuration words_ro
    alter mapping for asciiword, asciihword, hword_asciipart with romanian_words;
alter text search configuration words_ro
    alter mapping for word, hword, hword_part with unaccent, romanian_words;

create text search configuration words_plain (copy = pg_catalog.simple);
alter text search configuration words_plain
    alter mapping for asciiword, asciihword, hword_asciipart with plain_words;
alter text search configuration words_plain
    alter mapping for word, hword, hword_part with unaccent, plain_words;

-- Each character stays in its place, so that what is found in this text is found in the one that was written.
create function separate_words(said text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(translate(left(said, 100000), E'/\\@_-<>&', '        '), '\.(?=[[:alpha:]])', ' ', 'g');
comment on function separate_words is
    'parts of addresses, paths and hyphened words stand apart, as in "import/export" and "ORA-12345"';

create function common_words() returns text[]
    language sql immutable parallel safe
    return '{ale,au,ca,ce,cu,da,dar,de,din,ei,este,eu,fi,ii,il,intr,isi,la,le,li,mai,ne,noi,nu,o,pe,pentru,prin,sa,sau,se,si,sunt,un,va,vor}'::text[];
comment on function common_words is
    'Romanian stop words: they stand in every conversation, and tell none from another; none is an English word';

create function words_of(said text) returns tsvector
    language plpgsql immutable strict parallel safe as $$
declare
    separate constant text := public.separate_words(said);
begin
    return ts_delete(
        strip(to_tsvector('public.words_en', separate))
            || strip(to_tsvector('public.words_ro', separate))
            || strip(to_tsvector('public.words_plain', separate)),
        public.common_words());
end $$;
comment on function words_of is 'of the first 100,000 characters';

-- A tsvector holds no more than 1 MB: what came first is kept, and nothing that is said is refused because of it.
create function words_joined(first tsvector, more tsvector) returns tsvector
    language plpgsql immutable strict as $$
begin
    return first || more;
exception
    when program_limit_exceeded then
        return first;
end $$;

create aggregate words_together(tsvector) (sfunc = words_joined, stype = tsvector, initcond = '');

create function words_asked(typed text[], beginnings boolean) returns tsquery
    language plpgsql immutable strict set client_min_messages = warning as $$
declare
    word    text;
    one     tsquery;
    form    tsquery;
    asked   tsquery;
begin
    foreach word in array typed loop
        word := public.separate_words(word);
        one := plainto_tsquery('public.words_en', word);
        for form in
            values (plainto_tsquery('public.words_ro', word)), (plainto_tsquery('public.words_plain', word))
        loop
            one := case when one @> form then one else one || form end;
        end loop;
        if beginnings then
            one := one || (
                select coalesce(string_agg(
                           '''' || replace(replace(lexeme, E'\\', E'\\\\'), '''', '''''') || ''':*', ' & '), '')::tsquery
                  from unnest(to_tsvector('public.words_plain', word))
                 where length(lexeme) > 2);
        end if;
        if numnode(one) > 0 and lower(public.unaccent(word)) <> all (public.common_words()) then
            asked := coalesce(asked && one, one);
        end if;
    end loop;
    return asked;
end $$;
comment on function words_asked is
    'all of the words that were typed, each in any of its forms; with beginnings also longer words; null where nothing is left to ask';

create table case_words (
    case_id         bigint   primary key references support_case,
    organisation_id bigint   references organisation,
    public_words    tsvector not null,
    staff_words     tsvector
) with (toast_tuple_target = 128);
comment on table case_words is 'written with whatever is said on a case; many words stand beside the table, so that it stays small';
comment on column case_words.organisation_id is 'that of the case: an organisation that never wrote a word is not searched for it';
comment on column case_words.public_words is 'of all that the customer reads';
comment on column case_words.staff_words is 'of notes too; null where there are none';

-- What is known of a case from its beginning, and after it was placed.
create function words_of_origin(it support_case) returns tsvector
    language sql stable
    begin atomic
        select public.words_of(concat_ws(' ', it.number, it.subject, it.product, p.name, p.email, o.name))
          from person p
          left join organisation o on o.id = it.organisation_id
         where p.id = it.requester_id;
    end;

-- After cases were copied in: insert into case_words select * from words_of_cases(first id, last id);
create function words_of_cases(first_id bigint, last_id bigint default 9223372036854775807) returns setof case_words
    language sql stable
    begin atomic
        select c.id,
               c.organisation_id,
               words_joined(words_of_origin(c), coalesce(m.public_words, '')),
               case when m.any_internal then words_joined(words_of_origin(c), m.staff_words) end
          from support_case c
          left join lateral (
              select words_together(words_of(body)) filter (where visibility = 'public') as public_words,
                     case when bool_or(visibility = 'internal') then words_together(words_of(body)) end as staff_words,
                     bool_or(visibility = 'internal') as any_internal
                from message
               where case_id = c.id) m on true
         where c.id between first_id and last_id;
    end;

insert into case_words select * from words_of_cases(0);

-- The planner tells rare words from common ones by what it knows of the ten thousand commonest.
alter table case_words alter column public_words set statistics 1000;
alter table case_words alter column staff_words set statistics 1000;

create index case_words_public on case_words using gin (public_words, organisation_id);
create index case_words_staff on case_words using gin (staff_words, organisation_id);
create index case_words_organisation on case_words (organisation_id, case_id desc);

-- Cases of some days are found from the newest of them on, also where these are long ago.
create index support_case_opened on support_case (opened_at desc, id desc);

-- Subjects that are nearly as was typed.
create function plain_text(written text) returns text
    language sql immutable strict parallel safe
    return lower(unaccent('unaccent'::regdictionary, written));
create index support_case_subject on support_case using gin (plain_text(subject) gin_trgm_ops);
