package org.shouwen.web.json;

import org.shouwen.table.Text;

/**
 * Something in a body that cannot be accepted.
 *
 * @param pointer JSON pointer into the body
 * @param message what is wrong and what would be right
 */
public record Fault(String pointer, Text message) {}
