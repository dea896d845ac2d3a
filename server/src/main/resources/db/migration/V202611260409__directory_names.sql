-- People and organisations are found by parts of their names, with or without accents.
create index person_names on person using gin (plain_text(name || ' ' || email) gin_trgm_ops);
create index organisation_names on organisation using gin (plain_text(name) gin_trgm_ops);
