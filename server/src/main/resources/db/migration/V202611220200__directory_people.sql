-- Who asks for support, for which organisation, and who gives it.
create table organisation (
    id         bigint generated always as identity primary key,
    name       text        not null check (name <> '' and length(name) <= 200),
    zone       text        not null,
    region     text        not null,
    language   text        not null check (language in ('en', 'ro')),
    created_at timestamptz not null
);
comment on column organisation.region is 'key of a region of the programme';

create table organisation_domain (
    domain          text   primary key check (domain = lower(domain)),
    organisation_id bigint not null references organisation
);
create index organisation_domain_organisation on organisation_domain (organisation_id);

create table person (
    id              bigint generated always as identity primary key,
    organisation_id bigint references organisation,
    name            text        not null check (name <> '' and length(name) <= 200),
    email           text        not null check (email like '%@%' and length(email) <= 320),
    language        text        not null check (language in ('en', 'ro')),
    active          boolean     not null,
    created_at      timestamptz not null
);
comment on column person.organisation_id is 'null for staff, and for senders whom nobody has placed yet';
create unique index person_email on person (lower(email));
create index person_organisation on person (organisation_id);

create table person_role (
    person_id bigint not null references person,
    role      text   not null,
    primary key (person_id, role)
);
