-- Figures of promises by kind of case (RPT-2) look up the kinds of many cases: by an index that holds them, not by whole cases.
create index support_case_kind on support_case (id) include (kind);
