package org.shouwen.audit.conclusion;

import org.shouwen.table.Vocabulary;

/** A person has sent customers to the wrong department more often than is tolerated. */
public record FrequentMisroutes(String staffId, @Vocabulary("条款") String clause) {}
