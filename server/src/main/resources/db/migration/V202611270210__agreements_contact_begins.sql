-- Whoever is the single point of contact from a later day on is shown what waits for them on that day (INT-6): this says of
-- which agreements that was looked at. What has begun already is only looked at where a draft waits that its contact does not see.
alter table agreement add column contact_met boolean not null default false;

update agreement a
   set contact_met = true
 where starts <= current_date
   and not exists (select
                     from support_case c
                    where c.organisation_id = a.organisation_id
                      and c.state = 'awaiting-approval'
                      and c.approval = 'single-contact'
                      and not exists (select from case_participant p
                                       where p.case_id = c.id
                                         and p.person_id = a.single_contact_id));

create index agreement_contact_to_meet on agreement (starts, id)
 where single_contact_id is not null and not contact_met and not withdrawn;
