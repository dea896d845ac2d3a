-- A planned agreement can be withdrawn: its row stays for the history, and its days are free for another.
alter table agreement add column withdrawn boolean not null default false;
comment on column agreement.withdrawn is 'taken back before its first day: it never runs';
alter table agreement drop constraint agreement_one_at_a_time;
alter table agreement add constraint agreement_one_at_a_time exclude using gist (
    organisation_id with =, scope with =,
    daterange(starts, case when renews then null else ends end, '[]') with &&)
    where (scope <> 'some' and not withdrawn);
alter table agreement add constraint agreement_withdrawn_key unique (id, withdrawn);

-- As its days, whether it is withdrawn stands once more beside each product, kept alike by a key that cascades.
alter table agreement_product add column withdrawn boolean not null default false;
alter table agreement_product add constraint agreement_product_withdrawn_fkey
    foreign key (agreement_id, withdrawn) references agreement (id, withdrawn) on update cascade;
alter table agreement_product drop constraint agreement_product_one_at_a_time;
alter table agreement_product add constraint agreement_product_one_at_a_time exclude using gist (
    organisation_id with =, product_id with =,
    daterange(starts, case when renews then null else ends end, '[]') with &&)
    where (not withdrawn);
