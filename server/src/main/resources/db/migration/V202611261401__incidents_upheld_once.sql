-- What was given back because somebody questioned it is not given back again, whatever is retried (INC-7).
drop index incident_dispute_one_open;
create unique index incident_dispute_one on incident_dispute (entry_id) where state <> 'declined';
