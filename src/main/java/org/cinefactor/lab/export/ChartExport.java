package org.cinefactor.lab.export;

import org.cinefactor.chart.Picture;

/**
 * A chart as it is exported, with its numbers. Immutable.
 *
 * @param file the name of its files, without an ending
 * @param picture how it looks
 * @param csv its numbers: RFC 4180, a header, Unix line ends
 */
public record ChartExport(String file, Picture picture, String csv) {}
