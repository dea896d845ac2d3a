-- Which incidents were counted against which allowance, appended only; the sums beside it follow from it (INC).
create table incident_statement (
    id              bigint generated always as identity primary key,
    organisation_id bigint      not null references organisation,
    month           date        not null check (extract(day from month) = 1),
    issued_at       timestamptz not null,
    issued_by       bigint      references person,
    unique (organisation_id, month)
);
comment on table incident_statement is 'which months are closed: what comes later falls to the present one';
comment on column incident_statement.issued_by is 'null where the month''s end did it';

create table incident_account (
    id              bigint generated always as identity primary key,
    organisation_id bigint  not null references organisation,
    agreement_id    bigint  not null references agreement,
    month           date    not null check (extract(day from month) = 1),
    allowance       integer check (allowance >= 0),
    used            integer not null default 0,
    entries         integer not null default 0,
    issued          boolean not null default false,
    unique (agreement_id, month)
);
comment on table incident_account is 'a calendar month of an agreement; kept by the entries, which prove it';
comment on column incident_account.allowance is 'incidents of the month, as last known; null for unlimited';
create index incident_account_organisation on incident_account (organisation_id, month);
create index incident_account_open on incident_account (month, organisation_id) where not issued;

create table incident_entry (
    id                bigint generated always as identity primary key,
    account_id        bigint      not null references incident_account,
    organisation_id   bigint      not null references organisation,
    type              text        not null check (type in ('charge', 'waiver', 'reversal', 'credit', 'adjustment')),
    cause             text        not null,
    incidents         integer     not null,
    case_id           bigint      references support_case,
    product_id        bigint      references product,
    undoes            bigint      unique,
    undoes_type       text        check (undoes_type = 'charge'),
    of_month          date,
    received_at       timestamptz,
    at                timestamptz not null,
    actor_id          bigint      references person,
    why               text        not null check (length(why) <= 2000),
    used_before       integer     not null,
    allowance         integer,
    programme_version integer     not null references programme_version,
    unique (id, type, case_id),
    -- Only a charge is taken back, once, and on its own case.
    foreign key (undoes, undoes_type, case_id) references incident_entry (id, type, case_id),
    constraint incident_entry_is_whole check (
        case type
            when 'charge' then incidents in (0, 1) and case_id is not null and received_at is not null and undoes is null
            when 'adjustment' then incidents <> 0 and undoes is null and why <> ''
            else incidents = -1 and case_id is not null and undoes is not null and undoes_type is not null
        end),
    constraint incident_entry_implementation_names_its_product check ((cause = 'implementation') = (product_id is not null)),
    constraint incident_entry_credit_names_its_month check ((type = 'credit') = (of_month is not null))
);
comment on column incident_entry.incidents is 'what it adds to the incidents used of its month';
comment on column incident_entry.product_id is 'of implementation support: the product that is brought into use (INC-5)';
comment on column incident_entry.received_at is 'of a charge: when the request reached the vendor';
comment on column incident_entry.of_month is 'of a credit: the month whose statement was issued already';
comment on column incident_entry.used_before is 'incidents used of the month before it, as it was counted';
comment on column incident_entry.allowance is 'that of the month when it was written; null for unlimited';
-- Whatever is retried, a case is charged once (INC-1).
create unique index incident_entry_one_charge on incident_entry (case_id) where type = 'charge';
create index incident_entry_account on incident_entry (account_id, id);
create index incident_entry_implementation on incident_entry (organisation_id, product_id) where cause = 'implementation';
create index incident_entry_case on incident_entry (case_id, id);

-- A month that is closed gets no account any more. The organisation is held first, so that whoever closes a month and
-- whoever opens an account come one after the other; each statement here sees what was committed until it begins.
create function incident_account_is_open() returns trigger language plpgsql as $$
begin
    perform from organisation where id = new.organisation_id for key share;
    if exists (select from incident_statement s
                where s.organisation_id = new.organisation_id
                  and s.month = new.month) then
        return null;
    end if;
    return new;
end $$;
create trigger incident_account_is_open before insert on incident_account
    for each row execute function incident_account_is_open();
create trigger incident_account_stays before delete on incident_account
    for each row execute function refuse_change();
create trigger incident_account_stays_as_issued before update on incident_account
    for each row when (old.issued) execute function refuse_change();

-- The sums are kept by the entry itself: nothing can write one without the other.
create function incident_entry_counts() returns trigger language plpgsql as $$
begin
    update incident_account
       set used = used + new.incidents,
           entries = entries + 1
     where id = new.account_id
    returning used - new.incidents, allowance into new.used_before, new.allowance;
    return new;
end $$;
create trigger incident_entry_counts before insert on incident_entry
    for each row execute function incident_entry_counts();
create trigger incident_entry_appended_only before update or delete on incident_entry
    for each row execute function refuse_change();
create trigger incident_entry_never_emptied before truncate on incident_entry
    for each statement execute function refuse_change();
create trigger incident_statement_appended_only before update or delete on incident_statement
    for each row execute function refuse_change();
create trigger incident_statement_never_emptied before truncate on incident_statement
    for each statement execute function refuse_change();

-- What a contact questions, and what became of it (INC-7).
create table incident_dispute (
    id              bigint generated always as identity primary key,
    entry_id        bigint      not null references incident_entry,
    organisation_id bigint      not null references organisation,
    raised_by       bigint      not null references person,
    raised_at       timestamptz not null,
    words           text        not null check (words <> '' and length(words) <= 2000),
    state           text        not null check (state in ('open', 'upheld', 'declined')),
    decided_by      bigint      references person,
    decided_at      timestamptz,
    answer          text        check (length(answer) <= 2000),
    written         bigint      references incident_entry,
    constraint incident_dispute_is_decided_whole check (
        (state = 'open') = (num_nonnulls(decided_by, decided_at, answer) = 0)
        and (state = 'open' or num_nulls(decided_by, decided_at, answer) = 0)
        and (state = 'upheld') = (written is not null))
);
comment on column incident_dispute.written is 'the entry by which it was upheld';
create unique index incident_dispute_one_open on incident_dispute (entry_id) where state = 'open';
create index incident_dispute_entry on incident_dispute (entry_id, id);
create index incident_dispute_open on incident_dispute (id) where state = 'open';
create index incident_dispute_organisation on incident_dispute (organisation_id, id);
create trigger incident_dispute_stays before delete on incident_dispute
    for each row execute function refuse_change();
create trigger incident_dispute_stays_decided before update on incident_dispute
    for each row when (old.state <> 'open') execute function refuse_change();

-- That a product opens and runs at a client, as staff confirmed remotely (INC-5).
create table implementation (
    organisation_id bigint      not null references organisation,
    product_id      bigint      not null references product,
    completed_at    timestamptz,
    completed_by    bigint      references person,
    words           text        check (length(words) <= 2000),
    primary key (organisation_id, product_id),
    constraint implementation_is_confirmed_whole check (num_nulls(completed_at, completed_by, words) in (0, 3))
);
