-- Whose turn it is where an approval is awaited changes with the people who may give it (CAS-12): their organisation is
-- noted here, whichever way they changed, and looked at soon after. A row for each change, since one that is being looked at
-- says nothing of what is not committed yet.
create table approver_change (
    id              bigint generated always as identity primary key,
    organisation_id bigint not null references organisation
);

create function approver_changed() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'person' then
        insert into approver_change (organisation_id)
        select o from (values (old.organisation_id), (new.organisation_id)) of_person (o)
         where o is not null
         group by o;
    elsif tg_table_name = 'person_role' then
        insert into approver_change (organisation_id)
        select organisation_id from person
         where id = case tg_op when 'DELETE' then old.person_id else new.person_id end
           and organisation_id is not null;
    else
        insert into approver_change (organisation_id) values (new.organisation_id);
    end if;
    return null;
end $$;

create trigger person_approves after update of active, organisation_id on person
    for each row when (old.active <> new.active or old.organisation_id is distinct from new.organisation_id)
    execute function approver_changed();
create trigger person_role_approves after insert or delete on person_role
    for each row execute function approver_changed();
create trigger agreement_contact_approves after update of single_contact_id on agreement
    for each row when (old.single_contact_id is distinct from new.single_contact_id)
    execute function approver_changed();
create trigger agreement_approves after insert on agreement
    for each row when (new.single_contact_id is not null)
    execute function approver_changed();

-- What waited, or waits, from its beginning for an approval of which staff alone were asked was the vendor's turn and not
-- the customer's. Where the customer's side was asked too, or decided, nobody knows since when it was whose: it stays.
update case_turn t
   set turn = 'vendor'
  from support_case c
 where c.id = t.case_id
   and t.turn = 'customer'
   and t.id = (select min(first.id) from case_turn first where first.case_id = t.case_id)
   and t.case_id in (select m.case_id
                       from outgoing_mail m
                       join person p on p.id = m.recipient_id
                      where m.kind = 'approval-asked'
                      group by m.case_id
                     having bool_and(p.organisation_id is null))
   and not exists (select from case_event e
                     join person p on p.id = e.actor_id
                    where e.case_id = t.case_id
                      and e.type in ('approved', 'declined')
                      and p.organisation_id is not null);

-- What waits now is looked at once.
insert into approver_change (organisation_id)
select distinct organisation_id
  from support_case
 where organisation_id is not null
   and state = 'awaiting-approval';
