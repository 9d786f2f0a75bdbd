package org.cinefactor.dataset;

import java.util.List;
import java.util.Optional;

/**
 * One row of a small CSV file.
 *
 * @param line the line where it begins, counted from 1
 * @param fields its fields; empty when its quotes do not match
 */
record CsvRow(long line, Optional<List<String>> fields) {}
