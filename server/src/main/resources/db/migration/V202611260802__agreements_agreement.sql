-- What an organisation has bought, for which products and days, and what was changed about it (PRG-3, PRG-4).
create table agreement (
    id                bigint generated always as identity primary key,
    organisation_id   bigint      not null references organisation,
    plan              text        not null,
    overlaid_plan     text,
    programme_version integer     not null references programme_version,
    region            text        not null,
    scope             text        not null check (scope in ('all', 'some', 'none')),
    options           text[]      not null default '{}',
    own_terms         text        not null default '{}',
    price             bigint      check (price >= 0),
    currency          text        check (currency ~ '^[A-Z]{3}$'),
    price_set_by      bigint      references person,
    sam_id            bigint      references person,
    single_contact_id bigint      references person,
    starts            date        not null,
    ends              date        not null,
    renews            boolean     not null,
    version           integer     not null default 0,
    constraint agreement_ends_after_it_starts check (ends >= starts),
    constraint agreement_price_is_whole
        check (num_nulls(price, currency, price_set_by) in (0, 3)),
    -- All products at once, or support as a service without any: one at a time for an organisation.
    constraint agreement_one_at_a_time exclude using gist (
        organisation_id with =, scope with =,
        daterange(starts, case when renews then null else ends end, '[]') with &&) where (scope <> 'some'),
    unique (id, organisation_id, starts, ends, renews)
);
comment on column agreement.plan is 'key of a plan of the programme';
comment on column agreement.own_terms is 'JSON: what this organisation gets instead of what the plan says';
comment on column agreement.price is 'in minor units of the currency';
comment on column agreement.ends is 'the last day, of the first term where it renews itself';
create index agreement_organisation on agreement (organisation_id, starts);

-- The days stand here once more, so that PostgreSQL itself sees that no product has two agreements on one day.
create table agreement_product (
    agreement_id    bigint  not null,
    organisation_id bigint  not null,
    product_id      bigint  not null references product,
    starts          date    not null,
    ends            date    not null,
    renews          boolean not null,
    primary key (agreement_id, product_id),
    foreign key (agreement_id, organisation_id, starts, ends, renews)
        references agreement (id, organisation_id, starts, ends, renews) on update cascade,
    constraint agreement_product_one_at_a_time exclude using gist (
        organisation_id with =, product_id with =,
        daterange(starts, case when renews then null else ends end, '[]') with &&)
);

create table agreement_event (
    id           bigint generated always as identity primary key,
    agreement_id bigint      not null references agreement,
    at           timestamptz not null,
    actor_id     bigint      references person,
    type         text        not null,
    from_value   text,
    to_value     text,
    why          text        not null check (length(why) <= 2000)
);
create index agreement_event_agreement on agreement_event (agreement_id, id);
create trigger agreement_event_appended_only before update or delete on agreement_event
    for each row execute function refuse_change();
create trigger agreement_event_never_emptied before truncate on agreement_event
    for each statement execute function refuse_change();

-- What a purchasing representative asks for, and what staff said to it.
create table agreement_wish (
    id                bigint generated always as identity primary key,
    agreement_id      bigint      not null references agreement,
    asked_by          bigint      not null references person,
    asked_at          timestamptz not null,
    plan              text        not null,
    overlaid_plan     text,
    from_day          date        not null,
    ends              date        not null,
    words             text        not null check (length(words) <= 2000),
    state             text        not null check (state in ('asked', 'confirmed', 'declined')),
    decided_by        bigint      references person,
    decided_at        timestamptz,
    reason            text        check (length(reason) <= 2000),
    next_agreement_id bigint      references agreement,
    constraint agreement_wish_is_decided_whole
        check ((state = 'asked') = (decided_by is null) and (state = 'asked') = (decided_at is null))
);
create unique index agreement_wish_one_open on agreement_wish (agreement_id) where state = 'asked';
create index agreement_wish_agreement on agreement_wish (agreement_id, id);
create index agreement_wish_asked on agreement_wish (id) where state = 'asked';
