-- Help with what is not the vendor's, as paid work: the fee that was stated, and what became of it (INT-11).
create table paid_work (
    id              bigint generated always as identity primary key,
    case_id         bigint      not null references support_case,
    organisation_id bigint      not null references organisation,
    minor_units     bigint      not null check (minor_units > 0),
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    reason          text        not null check (reason <> '' and length(reason) <= 2000),
    stated_by       bigint      not null references person,
    stated_at       timestamptz not null,
    state           text        not null check (state in ('open', 'approved', 'declined', 'replaced')),
    decided_by      bigint      references person,
    decided_at      timestamptz,
    by_channel      text,
    month           date        check (extract(day from month) = 1),
    constraint paid_work_is_decided_whole check (
        (state = 'open') = (num_nonnulls(decided_by, decided_at) = 0)
        and (state = 'open' or num_nulls(decided_by, decided_at) = 0)
        and (state in ('approved', 'declined')) = (by_channel is not null)
        and (state = 'approved') = (month is not null))
);
comment on column paid_work.minor_units is 'the fee in the smallest units of its currency (ISO 4217)';
comment on column paid_work.by_channel is 'portal, mail (the link in it) or api';
comment on column paid_work.month is 'on whose statement it stands: that of the approval, where the organisation is';
create unique index paid_work_one_open on paid_work (case_id) where state = 'open';
create index paid_work_case on paid_work (case_id, id);
create index paid_work_month on paid_work (organisation_id, month, id) where state = 'approved';
create trigger paid_work_stays before delete on paid_work
    for each row execute function refuse_change();
create trigger paid_work_stays_decided before update on paid_work
    for each row when (old.state <> 'open') execute function refuse_change();

-- A month that is closed gets nothing any more: what is approved then falls to the first one that is open.
create function paid_work_month_is_open() returns trigger language plpgsql as $$
begin
    perform from organisation where id = new.organisation_id for key share;
    if exists (select from incident_statement s
                where s.organisation_id = new.organisation_id
                  and s.month = new.month) then
        select cast(max(month) + interval '1 month' as date) into new.month
          from incident_statement
         where organisation_id = new.organisation_id;
    end if;
    return new;
end $$;
create trigger paid_work_month_is_open before update on paid_work
    for each row when (new.state = 'approved') execute function paid_work_month_is_open();
