/** What an audit brings to the rules. */
@NullMarked
package org.shouwen.audit.fact;

import org.jspecify.annotations.NullMarked;
