package org.cinefactor.lab.export;

/**
 * A table as it is exported, for people and as CSV. Immutable.
 *
 * @param file the name of its files, without an ending
 * @param markdown as tables for people
 * @param csv its numbers: RFC 4180, a header, Unix line ends
 */
public record TableExport(String file, String markdown, String csv) {}
