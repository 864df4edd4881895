package org.shouwen.organisation;

import org.shouwen.table.Vocabularies;

/** Tells which words departments, posts and roles may be called by now. */
public interface WordsInForce {

    Vocabularies vocabularies();
}
