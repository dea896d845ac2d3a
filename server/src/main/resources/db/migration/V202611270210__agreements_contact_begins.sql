-- Whoever is the single point of contact from a later day on is shown what waits for them on that day (INT-6): this says of
-- which agreements that was looked at. Those that have begun already are looked at once, since a draft may be stuck.
alter table agreement add column contact_met boolean not null default false;

create index agreement_contact_to_meet on agreement (starts, id)
 where single_contact_id is not null and not contact_met and not withdrawn;
