-- Every rulebook that was ever in force; the one taken last serves if the folders are broken at a start.
-- Old ones stay: stored decisions name them.
create table rulebook (
    version  varchar(12)                 not null primary key,
    taken_at timestamp(6) with time zone not null
);

-- Its files as one zip archive, in parts: H2's bytea ends at a mebibyte.
create table rulebook_part (
    version varchar(12) not null references rulebook (version),
    number  integer     not null,
    content bytea       not null,
    primary key (version, number)
);
