-- A link in a mail may stand for one matter of a case alone, and for a time alone (INT-11).
alter table mail_link add column matter text not null default 'solution';
alter table mail_link add column expires_at timestamptz;
comment on column mail_link.matter is 'to what it says yes or no: the solution, or a fee by its id';
comment on column mail_link.expires_at is 'null for never';
