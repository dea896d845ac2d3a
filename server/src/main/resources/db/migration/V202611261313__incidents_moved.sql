-- A case that runs under another agreement after all is charged there, once its first charge is taken back.
alter table incident_entry add column replaces bigint unique references incident_entry;
alter table incident_entry add constraint incident_entry_charge_alone_replaces
    check (replaces is null or type = 'charge');
comment on column incident_entry.replaces is 'of a charge: the one under another agreement in whose place it stands';
drop index incident_entry_one_charge;
create unique index incident_entry_one_charge on incident_entry (case_id) where type = 'charge' and replaces is null;
create index incident_entry_charge on incident_entry (case_id, id desc) where type = 'charge';
