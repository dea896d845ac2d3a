-- Where an organisation is, how its people are reached, and who of them may ask (INT-6, INT-7).
create table site (
    id              bigint generated always as identity primary key,
    organisation_id bigint not null references organisation,
    name            text   not null check (name <> '' and length(name) <= 200),
    address         text   not null check (length(address) <= 1000),
    country         text   check (country ~ '^[A-Z]{2}$'),
    zone            text,
    unique (id, organisation_id)
);
comment on column site.country is 'ISO 3166, two letters; null where nobody has said';
comment on column site.zone is 'null where it is the organisation''s';
create unique index site_name on site (organisation_id, lower(name));

alter table person
    add column site_id   bigint,
    add column telephone text    not null default '' check (length(telephone) <= 50),
    add column may_ask   boolean not null default false,
    add constraint person_site_of_organisation foreign key (site_id, organisation_id)
        references site (id, organisation_id);
comment on column person.may_ask is 'on the list of who may ask, where the organisation has one';
create index person_site on person (site_id) where site_id is not null;

-- A PIN of six digits can be guessed from any hash of it, and its owner reads it on the portal: so it is kept as it
-- is, no page or answer for staff ever holds it, and wrong ones are counted.
create table support_pin (
    person_id     bigint      primary key references person,
    pin           text        not null check (pin ~ '^[0-9]{6}$'),
    wrong_in_turn integer     not null default 0,
    made_at       timestamptz not null
);

alter table organisation
    add column asking_listed   boolean not null default false,
    add column asking_cap      integer check (asking_cap between 1 and 10000),
    add column asking_approved boolean not null default false,
    add column version         integer not null default 0;
comment on column organisation.asking_listed is 'only people on the list may ask';
comment on column organisation.asking_cap is 'requests a person and calendar month; null for any number';
comment on column organisation.asking_approved is 'an administrator of the organisation approves each request first';

create table support_profile (
    organisation_id bigint  primary key references organisation,
    reach           text    not null check (length(reach) <= 4000),
    notes           text    not null check (length(notes) <= 4000),
    version         integer not null
);
comment on column support_profile.reach is 'how to reach the installation: remote access, who to ask, when';
