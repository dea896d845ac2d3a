-- An allowance that is amended within a month: what it was stays to be read, and what was charged within it stays within (INC-2, INC-6).
create table incident_allowance_change (
    id              bigint generated always as identity primary key,
    account_id      bigint      not null,
    organisation_id bigint      not null,
    at              timestamptz not null,
    was             integer check (was >= 0),
    becomes         integer check (becomes >= 0),
    foreign key (account_id, organisation_id) references incident_account (id, organisation_id),
    constraint incident_allowance_change_changes check (was is distinct from becomes)
);
comment on table incident_allowance_change is 'appended when an agreement is amended, or a version of the programme holds that gives it another allowance';
comment on column incident_allowance_change.at is 'since when it holds';
comment on column incident_allowance_change.was is 'kept by the account; null for unlimited, as is what it becomes';
create index incident_allowance_change_account on incident_allowance_change (account_id, id);

-- The account follows: nothing can write one without the other. A month that is closed refuses it.
create function incident_allowance_changes() returns trigger language plpgsql as $$
begin
    select allowance into new.was from incident_account where id = new.account_id for no key update;
    update incident_account set allowance = new.becomes where id = new.account_id;
    return new;
end $$;
create trigger incident_allowance_changes before insert on incident_allowance_change
    for each row execute function incident_allowance_changes();
create trigger incident_allowance_change_appended_only before update or delete on incident_allowance_change
    for each row execute function refuse_change();
create trigger incident_allowance_change_never_emptied before truncate on incident_allowance_change
    for each statement execute function refuse_change();

-- How much of what an entry counts is over the allowance that held when it was written.
create function incident_counted_over(incidents integer, used_before integer, allowance integer)
returns integer language sql immutable parallel safe
return case when allowance is null then 0
            else greatest(0, least(incidents, used_before + incidents - allowance))
       end;

alter table incident_account add column counted_over integer not null default 0;
comment on column incident_account.counted_over is 'what its entries counted over the allowance as they were written, less what was taken back of that';

alter table incident_account disable trigger incident_account_stays_as_issued;
update incident_account a
   set counted_over = e.over
  from (select e.account_id,
               sum(incident_counted_over(e.incidents, e.used_before, e.allowance)
                   - coalesce(incident_counted_over(u.incidents, u.used_before, u.allowance), 0)) as over
          from incident_entry e
          left join incident_entry u on u.id = e.undoes and u.account_id = e.account_id
         group by e.account_id) e
 where e.account_id = a.id
   and e.over <> 0;
alter table incident_account enable trigger incident_account_stays_as_issued;

create or replace function incident_entry_counts() returns trigger language plpgsql as $$
declare
    undone integer := 0;
begin
    if new.undoes is not null then
        select coalesce(sum(incident_counted_over(e.incidents, e.used_before, e.allowance)), 0) into undone
          from incident_entry e
         where e.id = new.undoes
           and e.account_id = new.account_id;
    end if;
    update incident_account
       set used = used + new.incidents,
           entries = entries + 1,
           counted_over = counted_over + incident_counted_over(new.incidents, used, allowance) - undone
     where id = new.account_id
    returning used - new.incidents, allowance into new.used_before, new.allowance;
    return new;
end $$;
