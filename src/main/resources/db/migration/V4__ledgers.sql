-- Facts are numbered on from here, under the lock of the case's row.
alter table service_case add column fact_count integer default 0 not null;
update service_case set fact_count = (select count(*) from ledger_fact where case_id = service_case.id);

-- What a case that came from a past ledger was called there, so that nothing is taken over twice.
alter table service_case add column origin varchar(64);
create unique index service_case_origin on service_case (origin);

-- In which departments' ledgers a case stands: that of the first-asked person, and of whoever accepted it.
create table ledger_entry (
    case_id    varchar(64)  not null references service_case (id),
    department varchar(255) not null,
    office     varchar(255) not null,
    primary key (case_id, department, office)
);

create index ledger_entry_department on ledger_entry (department, case_id);

insert into ledger_entry (case_id, department, office)
select id, department, office from service_case where department is not null and office is not null;
