-- The answer to a mail that belongs to no case, such as one that asks for a state, is threaded with that mail.
alter table outgoing_mail add column answered text;
comment on column outgoing_mail.answered is 'the Message-ID of a mail that it answers and that is not part of its case';
