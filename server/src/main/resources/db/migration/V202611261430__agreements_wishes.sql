-- A wish names options and the single point of contact too: null leaves them as they are. Who asked may take it back.
alter table agreement_wish
    add column options           text[],
    add column single_contact_id bigint references person,
    drop constraint agreement_wish_state_check,
    add constraint agreement_wish_state_check check (state in ('asked', 'confirmed', 'declined', 'withdrawn'));
