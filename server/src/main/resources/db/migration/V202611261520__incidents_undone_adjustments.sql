-- An adjustment is given back as a charge is taken back: once, by a line that names it and its month (INC-4, INC-7).
alter table incident_entry drop constraint incident_entry_undoes_type_check;
alter table incident_entry add constraint incident_entry_undoes_what_counts
    check (undoes_type in ('charge', 'adjustment'));
alter table incident_entry drop constraint incident_entry_is_whole;
alter table incident_entry add constraint incident_entry_is_whole check (
    (undoes is null) = (undoes_type is null)
    and case
        when type = 'charge' then
            incidents in (0, 1) and case_id is not null and received_at is not null and undoes is null
        when type = 'adjustment' and undoes is null then
            incidents <> 0 and why <> ''
        when undoes_type = 'adjustment' then
            type in ('adjustment', 'credit') and incidents < 0 and why <> ''
        else
            type <> 'adjustment' and incidents = -1 and case_id is not null and undoes is not null
    end);
comment on column incident_entry.undoes is 'the charge or adjustment that it takes back';
comment on column incident_entry.of_month is 'of a credit: the month of what it takes back, whose statement was issued already';

-- An adjustment concerns no case, so that the key over the case proves nothing of it.
create function incident_entry_undoes_as_much() returns trigger language plpgsql as $$
begin
    perform from incident_entry e
      where e.id = new.undoes
        and e.type = new.undoes_type
        and e.organisation_id = new.organisation_id
        and e.case_id is not distinct from new.case_id
        and e.incidents = -new.incidents
        and e.undoes is null;
    if not found then
        raise exception 'an entry takes back another of the same organisation and case, as much as that counts'
            using errcode = 'check_violation', constraint = 'incident_entry_undoes_as_much';
    end if;
    return new;
end $$;
create trigger incident_entry_undoes_as_much before insert on incident_entry
    for each row when (new.undoes is not null) execute function incident_entry_undoes_as_much();
