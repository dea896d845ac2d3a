-- What the vendor supports, in which releases and environments, and who has what of it installed (INT-10).
create table product (
    id          bigint generated always as identity primary key,
    key         text    not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    name        text    not null check (name <> '' and length(name) <= 200),
    third_party boolean not null
);
create unique index product_name on product (lower(name));

create table edition (
    id         bigint generated always as identity primary key,
    product_id bigint not null references product,
    name       text   not null check (name <> '' and length(name) <= 200),
    unique (id, product_id)
);
create unique index edition_name on edition (product_id, lower(name));

create table release (
    id           bigint generated always as identity primary key,
    product_id   bigint not null references product,
    name         text   not null check (name <> '' and length(name) <= 100),
    available_on date   not null,
    environments text[] not null default '{}',
    unique (id, product_id)
);
comment on column release.available_on is 'general availability; a later release of the product is its successor';
comment on column release.environments is 'in which it is supported; none named: in any';
create unique index release_name on release (product_id, lower(name));
create index release_order on release (product_id, available_on);

create table installation (
    id              bigint generated always as identity primary key,
    organisation_id bigint  not null references organisation,
    site_id         bigint,
    product_id      bigint  not null references product,
    edition_id      bigint,
    release_id      bigint,
    environment     text    not null check (length(environment) <= 200),
    machines        integer check (machines between 1 and 1000000),
    foreign key (site_id, organisation_id) references site (id, organisation_id),
    foreign key (edition_id, product_id) references edition (id, product_id),
    foreign key (release_id, product_id) references release (id, product_id)
);
create index installation_organisation on installation (organisation_id);
create index installation_site on installation (site_id) where site_id is not null;
create index installation_release on installation (release_id) where release_id is not null;
