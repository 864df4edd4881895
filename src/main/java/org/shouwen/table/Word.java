package org.shouwen.table;

/**
 * A word of a vocabulary.
 *
 * @param code what facts, answers and other systems use
 * @param text what people read; the Chinese is what staff type into cells
 * @param place the word's place in its vocabulary, from 0: the order in which answers list such words
 */
public record Word(String code, Text text, int place) {}
