/** What an audit brings to the rules. */
@NamedInterface("fact")
@NullMarked
package org.shouwen.audit.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
