package org.cinefactor.profile.exchange.format;

import java.util.List;
import java.util.Optional;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.profile.exchange.row.ImportedFile;
import org.cinefactor.profile.exchange.row.StarScale;

/** The result of reading a file. */
public sealed interface Reading {
  /** It was read. */
  record Rows(ImportedFile file) implements Reading {}

  /**
   * It lies in a zip beside files that were read, and is left out.
   *
   * @param file the file's name
   * @param damage a sentence where it cannot be read; empty where it holds something else
   */
  record LeftOut(String file, Optional<String> damage) implements Reading {}

  /**
   * It holds the ratings of several people: one of them has to be chosen.
   *
   * @param file the file's name
   * @param people their names or numbers, in the file's order
   */
  record WhichPerson(String file, List<String> people) implements Reading {
    public WhichPerson {
      people = List.copyOf(people);
    }
  }

  /**
   * It is a table of nobody known: what stands where has to be said, and out of how many.
   *
   * @param file the file's name
   * @param table the table
   * @param guess what may stand where
   * @param reason why it has to be said, as a sentence
   */
  record WhichColumns(String file, CsvTable table, TableMapping guess, String reason)
      implements Reading {
    /** The scale that is likely if a column, by its place from 0, has the ratings. */
    public StarScale scale(int place) {
      return place == guess.place(Column.STARS)
          ? guess.scale()
          : RatingColumnGuess.complete(table, guess.with(StarScale.FIVE).with(Column.STARS, place))
              .scale();
    }
  }
}
