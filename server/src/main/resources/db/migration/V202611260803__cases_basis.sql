-- Under which agreement a case runs, and what it is about, beyond what the customer called it (INT-10).
alter table support_case
    add column agreement_id bigint references agreement,
    add column product_id   bigint references product,
    add column release_id   bigint references release,
    add column site_id      bigint references site,
    add column environment  text,
    add column unsupported  text,
    add column approval     text;
comment on column support_case.unsupported is 'why it is outside what is supported, null where it is inside';
comment on column support_case.approval is 'whose approval it awaits, or awaited: organisation, single-contact';
