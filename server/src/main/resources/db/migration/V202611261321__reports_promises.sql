-- What figures of promises are counted from (RPT-2): those that are decided, by their limit.
create index commitment_decided on commitment (limit_at, id)
    include (kind, priority, region, plan, breached_at, met_at, case_id)
    where cancelled_at is null and (met_at is not null or breached_at is not null);
