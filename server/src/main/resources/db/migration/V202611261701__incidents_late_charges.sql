-- A charge that falls to a later month than that of its receipt says so, as a credit does: that one's statement was issued (INC-1).
alter table incident_entry drop constraint incident_entry_credit_names_its_month;
alter table incident_entry add constraint incident_entry_names_its_issued_month check (
    case type
        when 'credit' then of_month is not null
        when 'charge' then true
        else of_month is null
    end);
comment on column incident_entry.of_month is 'the month whose statement was issued already: of a credit that of what it takes back, of a charge that of its receipt; null for a charge in its own month, and for older ones';
