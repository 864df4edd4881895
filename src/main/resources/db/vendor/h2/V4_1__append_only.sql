-- H2 runs no procedural SQL: what refuses is a class of this service.
create trigger ledger_fact_is_append_only before update, delete on ledger_fact
    for each row call 'org.shouwen.ledger.AppendOnly';

create trigger case_decision_is_append_only before update, delete on case_decision
    for each row call 'org.shouwen.ledger.AppendOnly';
