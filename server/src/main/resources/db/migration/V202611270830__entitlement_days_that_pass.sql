-- Who may approve changes by the mere passing of a day as well: an agreement ends, or one without a single point of contact
-- begins (CAS-12). This says up to which day of its organisation that was looked at; null for never, so that what waits now
-- is looked at once.
alter table agreement add column approvers_looked_on date;
create index agreement_to_begin on agreement (starts)
 where approvers_looked_on is null or approvers_looked_on < starts;
create index agreement_to_end on agreement (ends)
 where not renews and (approvers_looked_on is null or approvers_looked_on <= ends);

-- And by hand: other days, one that is withdrawn, or one that is made without a contact.
create trigger agreement_days_approve after update of starts, ends, renews, withdrawn on agreement
    for each row when ((old.starts, old.ends, old.renews, old.withdrawn)
                       is distinct from (new.starts, new.ends, new.renews, new.withdrawn))
    execute function approver_changed();
create trigger agreement_made_approves after insert on agreement
    for each row when (new.single_contact_id is null)
    execute function approver_changed();
