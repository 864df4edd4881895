-- Until when the owner of a case owes his next action; null where he owes none, and for decisions from before.
alter table service_case add column due_at timestamp(6) with time zone;
alter table case_decision add column due_at timestamp(6) with time zone;
