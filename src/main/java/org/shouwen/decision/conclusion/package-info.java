/** What rules may conclude. Codes are words of the vocabularies named beside them, so that a new word needs no Java. */
@NamedInterface("conclusion")
@NullMarked
package org.shouwen.decision.conclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
