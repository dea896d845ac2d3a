-- Files that came with a message and could not be kept: both sides are told, and staff see it on the case.
create table left_out_file (
    message_id bigint  not null references message,
    position   integer not null,
    name       text    not null,
    size       bigint  not null,
    reason     text    not null check (reason in ('too-large', 'too-many')),
    allowed    bigint  not null,
    primary key (message_id, position)
);
comment on column left_out_file.size is 'in bytes';
comment on column left_out_file.allowed is 'what the programme allowed then: bytes of a file, or files of a message';
