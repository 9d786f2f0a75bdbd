package org.cinefactor.ui.help;

/**
 * A key and what it does.
 *
 * @param keys as they stand on the keyboard
 * @param words what they do
 */
public record KeyHelp(String keys, String words) {}
