package org.cinefactor.profile.exchange.row;

import java.util.Optional;
import org.cinefactor.catalog.match.SoughtMovie;

/**
 * One row of an imported file.
 *
 * @param file the file's name
 * @param line where it begins, counted from 1; the number of the entry where there are no lines
 * @param movie which movie it is about
 * @param type what kind of title that is
 * @param said what it says
 * @param skipped why it is left out, as a clause; empty when it is not
 */
public record ImportedRow(
    String file,
    long line,
    SoughtMovie movie,
    TitleType type,
    Statement said,
    Optional<String> skipped) {}
