package org.shouwen.rulebook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A rulebook as the database keeps it; none is ever removed, since decisions name them. */
@Entity
@Table(name = "rulebook")
class StoredRulebook {

    /** H2 takes at most a mebibyte where PostgreSQL has {@code bytea}. */
    private static final int PART = 512 * 1024;

    @Id
    private String version;

    private Instant takenAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rulebook_part", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "number")
    @Column(name = "content")
    private List<byte[]> parts;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredRulebook() {}

    StoredRulebook(String version, Instant takenAt, byte[] archive) {
        this.version = version;
        this.takenAt = takenAt;
        this.parts = new ArrayList<>();
        for (int from = 0; from < archive.length; from += PART) {
            parts.add(Arrays.copyOfRange(archive, from, Math.min(archive.length, from + PART)));
        }
    }

    String version() {
        return version;
    }

    void takenAgainAt(Instant now) {
        takenAt = now;
    }

    byte[] archive() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        parts.forEach(archive::writeBytes);
        return archive.toByteArray();
    }
}
