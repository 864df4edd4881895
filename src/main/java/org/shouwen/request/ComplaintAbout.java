package org.shouwen.request;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/** Whom a complaint is against (G41): a person, a department, or both. */
public record ComplaintAbout(@Nullable String staffId, @Vocabulary("部门") @Nullable String department) {}
