-- What was promised on a case, from when and by when; deadlines are computed when something changes.
create table commitment (
    id                bigint generated always as identity primary key,
    case_id           bigint      not null references support_case,
    kind              text        not null check (kind in (
        'initial-response', 'work-start', 'next-response', 'resolution', 'vetting')),
    priority          text        not null,
    region            text        not null,
    programme_version integer     not null references programme_version,
    started_at        timestamptz not null,
    goal_at           timestamptz not null,
    limit_at          timestamptz not null,
    met_at            timestamptz,
    cancelled_at      timestamptz,
    unique (case_id, kind, started_at)
);
create index commitment_due on commitment (limit_at) where met_at is null and cancelled_at is null;
