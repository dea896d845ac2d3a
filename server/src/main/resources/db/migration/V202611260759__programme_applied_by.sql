-- Who published a version: a person, a user of the command line, or, of the first one, nobody.
alter table programme_version
    add column applied_person bigint references person,
    add column applied_user   text,
    add check (applied_person is null or applied_user is null);
create index programme_version_person on programme_version (applied_person);
