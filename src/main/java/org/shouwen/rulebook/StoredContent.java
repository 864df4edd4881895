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
import java.util.List;

/** What a file held; stored once for all rulebooks that have it. */
@Entity
@Table(name = "rulebook_content")
class StoredContent {

    @Id
    private String sha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rulebook_content_part", joinColumns = @JoinColumn(name = "sha256"))
    @OrderColumn(name = "number")
    @Column(name = "content")
    private List<byte[]> parts;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredContent() {}

    StoredContent(String sha256, byte[] content) {
        this.sha256 = sha256;
        this.parts = Parts.of(content);
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return Parts.whole(parts);
    }
}
