package org.shouwen.rulebook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rulebook as the database keeps it; none is ever removed, since decisions name them. */
@Entity
@Table(name = "rulebook")
class StoredRulebook {

    @Id
    private String version;

    private Instant takenAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rulebook_file", joinColumns = @JoinColumn(name = "version"))
    @MapKeyColumn(name = "path")
    @Column(name = "sha256")
    private Map<String, String> hashes;

    /** Of rulebooks from before contents were stored once: all files as one zip archive. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rulebook_part", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "number")
    @Column(name = "content")
    private List<byte[]> parts;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredRulebook() {}

    /** @param hashes of the files' contents, by path */
    StoredRulebook(String version, Instant takenAt, Map<String, String> hashes) {
        this.version = version;
        this.takenAt = takenAt;
        this.hashes = new TreeMap<>(hashes);
        this.parts = List.of();
    }

    String version() {
        return version;
    }

    void takenAgainAt(Instant now) {
        takenAt = now;
    }

    Map<String, String> hashes() {
        return hashes;
    }

    byte[] archive() {
        return Parts.whole(parts);
    }
}
