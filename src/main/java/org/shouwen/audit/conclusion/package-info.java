/** What rules may conclude for an audit. */
@NullMarked
package org.shouwen.audit.conclusion;

import org.jspecify.annotations.NullMarked;
