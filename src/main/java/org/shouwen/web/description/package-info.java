/** The API's description (OpenAPI 3.1): paths from the controllers, schemas from the records, words and examples from files. */
@NullMarked
package org.shouwen.web.description;

import org.jspecify.annotations.NullMarked;
