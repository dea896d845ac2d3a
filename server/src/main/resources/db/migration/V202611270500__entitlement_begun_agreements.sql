-- The first day of an agreement lets its single point of contact approve, and the one before no more, though nobody changes
-- anything that day: whose turn it is where an approval is awaited is looked at then too (CAS-12).
create trigger agreement_begun_approves after update of contact_met on agreement
    for each row when (new.contact_met and not old.contact_met)
    execute function approver_changed();
