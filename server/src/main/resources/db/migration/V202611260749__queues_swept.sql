-- Small tables whose rows change all day: swept often, so that counts and lists need no look at the rows themselves.
alter table queue_entry set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 200);
alter table queue_count set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
