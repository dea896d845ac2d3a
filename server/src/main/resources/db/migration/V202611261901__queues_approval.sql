-- What waits for the customer's own word is not work for the next available person (CAS-2, INT-6): it stands apart in its
-- queue, is not handed out and does not count.
alter table queue_entry add column awaits_approval boolean not null default false;
comment on column queue_entry.awaits_approval is 'whether the customer''s side has its word first; false where staff let it through';

drop index queue_entry_waiting;
create index queue_entry_waiting on queue_entry (queue, rank, due_at, opened_at, case_id)
    where owner_id is null and not awaits_approval;
create index queue_entry_awaiting on queue_entry (queue, rank, due_at, opened_at, case_id)
    where owner_id is null and awaits_approval;

create or replace function queue_count_entered() returns trigger language plpgsql as $$
begin
    insert into queue_count (queue, counter, waiting)
    select queue, pg_backend_pid(), count(*) from entered where owner_id is null and not awaits_approval group by queue
        on conflict (queue, counter) do update set waiting = queue_count.waiting + excluded.waiting;
    return null;
end $$;

create or replace function queue_count_left() returns trigger language plpgsql as $$
begin
    insert into queue_count (queue, counter, waiting)
    select queue, pg_backend_pid(), -count(*) from gone where owner_id is null and not awaits_approval group by queue
        on conflict (queue, counter) do update set waiting = queue_count.waiting + excluded.waiting;
    return null;
end $$;

create or replace function queue_count_moved() returns trigger language plpgsql as $$
begin
    insert into queue_count (queue, counter, waiting)
    select queue, pg_backend_pid(), sum(change)
      from (select queue, 1 as change from entered where owner_id is null and not awaits_approval
            union all
            select queue, -1 from gone where owner_id is null and not awaits_approval) changed
     group by queue
    having sum(change) <> 0
        on conflict (queue, counter) do update set waiting = queue_count.waiting + excluded.waiting;
    return null;
end $$;

create or replace view waiting_cases as
select queue, 0 as counter, count(*) as waiting from queue_entry where owner_id is null and not awaits_approval group by queue;

-- As Approvers has it: a fee is the customer's alone; staff let through what nobody there may.
update queue_entry q
   set awaits_approval = true
  from support_case c
  left join agreement a on a.id = c.agreement_id
 where c.id = q.case_id
   and c.state = 'awaiting-approval'
   and (c.approval = 'fee'
        or exists (select from person p
                    where p.active
                      and (c.approval = 'single-contact' and p.id = a.single_contact_id
                           or c.approval <> 'single-contact' and p.organisation_id = c.organisation_id
                              and exists (select from person_role r
                                           where r.person_id = p.id
                                             and (r.role = 'organisation-administrator'
                                                  or c.approval = 'allowance' and r.role = 'purchasing-representative')))));
