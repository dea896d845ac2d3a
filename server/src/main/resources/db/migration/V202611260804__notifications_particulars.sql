-- Mail about no case: what it is about stands beside it.
alter table outgoing_mail add column particulars text;
comment on column outgoing_mail.particulars is 'JSON of what its words need, for mail about no case';
