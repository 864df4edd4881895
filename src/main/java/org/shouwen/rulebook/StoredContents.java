package org.shouwen.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The contents of files in the database. */
interface StoredContents extends Repository<StoredContent, String> {

    List<StoredContent> findBySha256In(Collection<String> hashes);

    /** Those of {@code hashes} that are stored. */
    @Query("select content.sha256 from StoredContent content where content.sha256 in :hashes")
    Set<String> known(Collection<String> hashes);

    StoredContent save(StoredContent content);
}
