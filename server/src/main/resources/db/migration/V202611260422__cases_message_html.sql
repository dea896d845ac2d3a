-- Mail is shown as it was sent, too: the HTML that came with a message, and what it calls its pictures (MAIL-9).
create table message_html (
    message_id bigint primary key references message,
    html       text   not null
);
comment on table message_html is 'as it came: it is cleaned whenever it is shown, by the rules of then';
alter table attachment add column content_id text;
comment on column attachment.content_id is 'what the HTML of its message calls it, without angle brackets';
