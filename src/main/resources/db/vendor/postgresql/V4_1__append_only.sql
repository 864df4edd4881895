create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger ledger_fact_is_append_only before update or delete on ledger_fact
    for each row execute function refuse_change();

create trigger ledger_fact_is_never_emptied before truncate on ledger_fact
    for each statement execute function refuse_change();

create trigger case_decision_is_append_only before update or delete on case_decision
    for each row execute function refuse_change();

create trigger case_decision_is_never_emptied before truncate on case_decision
    for each statement execute function refuse_change();
