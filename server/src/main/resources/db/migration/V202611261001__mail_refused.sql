-- Mail that was refused is kept; staff see it, and may make a case of it after all (INT-6).
create table refused_mail (
    id          bigint generated always as identity primary key,
    mail_id     uuid        not null unique references incoming_mail,
    sender_id   bigint      not null references person,
    received_at timestamptz not null,
    subject     text        not null,
    why         jsonb       not null,
    state       text        not null check (state in ('kept', 'taken-in', 'left')),
    decided_by  bigint      references person,
    decided_at  timestamptz,
    case_id     bigint      references support_case,
    constraint refused_mail_is_decided_whole
        check ((state = 'kept') = (decided_by is null) and (state = 'kept') = (decided_at is null)),
    constraint refused_mail_has_the_case_it_became
        check ((state = 'taken-in') = (case_id is not null))
);
comment on column refused_mail.why is 'the explanation of the refusal';
create index refused_mail_kept on refused_mail (id) where state = 'kept';

-- What was refused before this table was there; of its subject only the pattern was kept.
insert into refused_mail (mail_id, sender_id, received_at, subject, why, state)
select m.id, p.id, m.received_at, coalesce(m.pattern, ''), m.decision, 'kept'
  from incoming_mail m
  join person p on lower(p.email) = m.sender
 where m.state = 'done'
   and m.case_id is null
   and m.decision ->> 'rule' like 'entitlement.%'
 order by m.received_at;
