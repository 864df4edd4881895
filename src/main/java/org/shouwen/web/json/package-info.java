/** JSON in and out: bodies are read strictly and every fault is named by its place; answers speak the caller's language. */
@NullMarked
package org.shouwen.web.json;

import org.jspecify.annotations.NullMarked;
