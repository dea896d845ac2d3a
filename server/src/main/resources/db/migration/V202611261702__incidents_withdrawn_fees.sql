-- Staff take back a fee that awaits its word, and say why; the trace stays (INT-11).
alter table paid_work add column withdrawn_because text check (withdrawn_because <> '' and length(withdrawn_because) <= 2000);
alter table paid_work drop constraint paid_work_state_check;
alter table paid_work add constraint paid_work_state_check
    check (state in ('open', 'approved', 'declined', 'replaced', 'withdrawn'));
alter table paid_work add constraint paid_work_is_withdrawn_for_a_reason
    check ((state = 'withdrawn') = (withdrawn_because is not null));
