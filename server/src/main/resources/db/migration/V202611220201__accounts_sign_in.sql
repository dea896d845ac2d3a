-- How a person proves who they are: password, session, token. Secrets are kept as hashes only.
create table credential (
    person_id     bigint      primary key references person,
    password_hash text        not null,
    changed_at    timestamptz not null
);

create table session (
    token_hash   bytea       primary key,
    person_id    bigint      not null references person,
    made_at      timestamptz not null,
    last_seen_at timestamptz not null
);
create index session_last_seen on session (last_seen_at);

create table api_token (
    id         bigint generated always as identity primary key,
    token_hash bytea       not null unique,
    person_id  bigint      not null references person,
    name       text        not null,
    scopes     text[]      not null,
    made_at    timestamptz not null,
    revoked_at timestamptz
);
create index api_token_person on api_token (person_id);

-- What was asked for once under a key is done once: forms sent twice, calls retried.
create table submission (
    scope        text        not null,
    key          text        not null check (length(key) <= 200),
    request_hash bytea       not null,
    answer       text        not null,
    made_at      timestamptz not null,
    primary key (scope, key)
);
create index submission_made_at on submission (made_at);
