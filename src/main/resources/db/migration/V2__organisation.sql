-- Every version of the organisation; the one put in force last is in force. Old ones stay: stored decisions name them.
create table organisation (
    version        varchar(12)                 not null primary key,
    in_force_since timestamp(6) with time zone not null unique,
    content        text                        not null
);
