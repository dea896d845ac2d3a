-- An entry is written with each case that is opened: it is proved with fewer looks, and the same is proved of it or more.
alter table incident_account add constraint incident_account_of_organisation unique (id, organisation_id);
alter table incident_entry drop constraint incident_entry_account_id_fkey;
alter table incident_entry drop constraint incident_entry_organisation_id_fkey;
alter table incident_entry add constraint incident_entry_is_of_its_account
    foreign key (account_id, organisation_id) references incident_account (id, organisation_id);

-- Few entries take one back or stand for one: the others need no place in these indexes.
alter table incident_entry drop constraint incident_entry_undoes_key;
create unique index incident_entry_undone_once on incident_entry (undoes) where undoes is not null;
alter table incident_entry drop constraint incident_entry_replaces_key;
create unique index incident_entry_replaced_once on incident_entry (replaces) where replaces is not null;

-- Those of a case are few, and incident_entry_case finds them.
drop index incident_entry_charge;
