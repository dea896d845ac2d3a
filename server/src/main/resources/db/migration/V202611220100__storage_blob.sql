-- Files that came with messages are kept once per organisation and content.

create table blob (
    id              bigint generated always as identity primary key,
    organisation_id bigint,            -- null: not yet known whose
    sha256          bytea  not null,
    size            bigint not null,   -- bytes
    content_type    text   not null,   -- detected from the content
    storage_key     text   not null,   -- names the file; random, so that it tells nothing of the content
    constraint blob_sha256_is_complete    check (length(sha256) = 32),
    constraint blob_size_is_not_negative  check (size >= 0),
    constraint blob_once_per_organisation unique nulls not distinct (organisation_id, sha256),
    constraint blob_storage_key_is_unique unique (storage_key)
);

comment on table blob is
    'A file that came with messages. Tables that link to it reference it without cascade: a blob that is linked cannot be removed.';
