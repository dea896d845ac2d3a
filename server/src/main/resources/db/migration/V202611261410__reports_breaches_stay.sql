-- What was not kept counts, whatever became of its case (COM-9): a clock that was late and then called off too.
drop index commitment_decided;
create index commitment_decided on commitment (limit_at, id)
    include (kind, priority, region, plan, breached_at, met_at, case_id)
    where met_at is not null or breached_at is not null;
