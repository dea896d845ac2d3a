-- Who wrote, and about what but for its digits: tells a loop of two machines from a person, and finds a person's ids for threading.
alter table incoming_mail
    alter column envelope_from drop not null,
    add column sender      text,
    add column pattern     text,
    add column opened_case boolean not null default false;
comment on column incoming_mail.envelope_from is 'empty for the null sender, null where no transport told';
comment on column incoming_mail.sender        is 'the address that the message names as its author, in lower case; null before it was read';
comment on column incoming_mail.pattern       is 'its subject in lower case without digits';
comment on column incoming_mail.opened_case   is 'whether the case was opened by it';
create index incoming_mail_alike on incoming_mail (sender, pattern, received_at);
