/** What rules may conclude. Codes are words of the vocabularies named beside them, so that a new word needs no Java. */
@NullMarked
package org.shouwen.decision.conclusion;

import org.jspecify.annotations.NullMarked;
