-- The published versions of the programme: running cases keep theirs, so none is ever changed.
create table programme_version (
    version    integer     primary key,
    document   text        not null,
    holds_from timestamptz not null,
    applied_at timestamptz not null
);

-- How far business time runs ahead of the system's clock; moved in the demo only.
create table business_time (
    one   boolean  primary key check (one),
    ahead interval not null check (ahead >= interval '0')
);
