/** What rules may conclude for an audit. */
@NamedInterface("conclusion")
@NullMarked
package org.shouwen.audit.conclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
