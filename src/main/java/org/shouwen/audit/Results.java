package org.shouwen.audit;

import java.util.List;

/**
 * A part of one of an audit's lists.
 *
 * @param total how long the whole list is
 */
public record Results<T>(List<T> items, long total) {}
