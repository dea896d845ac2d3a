-- What every message that comes in asks for, whoever has sent how many before.
create index incoming_mail_of_case on incoming_mail (case_id, sender, received_at);
drop index incoming_mail_case;
create index support_case_closed on support_case (requester_id, closed_at desc) where state = 'closed';
