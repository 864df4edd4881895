-- What files hold, each content once however many rulebooks have it; in parts: H2's bytea ends at a mebibyte.
create table rulebook_content (
    sha256 varchar(64) not null primary key
);

create table rulebook_content_part (
    sha256  varchar(64) not null references rulebook_content (sha256),
    number  integer     not null,
    content bytea       not null,
    primary key (sha256, number)
);

-- Rulebooks from before keep theirs in rulebook_part.
create table rulebook_file (
    version varchar(12)   not null references rulebook (version),
    path    varchar(1000) not null,
    sha256  varchar(64)   not null references rulebook_content (sha256),
    primary key (version, path)
);
