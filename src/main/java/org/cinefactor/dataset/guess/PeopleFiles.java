package org.cinefactor.dataset.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.source.DataFile;

/** The files that this program exports, each with one person's ratings. */
final class PeopleFiles {
  private PeopleFiles() {}

  static List<DataFile> among(List<DataFile> files) throws IOException {
    List<DataFile> people = new ArrayList<>();
    for (DataFile file : files) {
      if (RatingsFiles.mayBeTable(file) && isOnePersons(file)) {
        people.add(file);
      }
    }
    return people;
  }

  private static boolean isOnePersons(DataFile file) throws IOException {
    TableSample sample = TableSample.of(file, Optional.empty());
    List<String> header = sample.rows().isEmpty() ? List.of() : sample.rows().getFirst();
    return ColumnNames.find(header, ColumnNames.RATING) >= 0
        && ColumnNames.find(header, ColumnNames.MOVIE) >= 0
        && !RatingsFiles.hasRatings(sample);
  }
}
