@NullMarked
package org.shouwen;

import org.jspecify.annotations.NullMarked;
