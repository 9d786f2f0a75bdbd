package org.cinefactor.dataset.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.dataset.layout.PersonLayout;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.WrittenRating;
import org.cinefactor.dataset.source.DataFile;

/** The files with one person's ratings each, as this program or another exports them. */
final class PeopleFiles {
  /** Names of columns that may as well be numbers of rows, where there are titles too. */
  private static final List<String> ROW_NUMBERS = List.of("id", "nummer", "mid", "iid");

  /** The ratings of files that have the same columns, which are on one scale. */
  private final Map<List<String>, List<WrittenRating>> ratings = new LinkedHashMap<>();

  private final Map<DataFile, List<String>> headers = new LinkedHashMap<>();

  private PeopleFiles() {}

  static List<PersonFile> among(List<DataFile> files) throws IOException {
    return new PeopleFiles().in(files);
  }

  private List<PersonFile> in(List<DataFile> files) throws IOException {
    List<PersonFile> found = new ArrayList<>();
    for (DataFile file : files) {
      PersonJson.layout(file).map(json -> new PersonFile(file, json)).ifPresent(found::add);
      if (RatingsFiles.mayBeTable(file) && !file.originalName().equals(MoviesFinder.MOVIES_CSV)) {
        table(file).ifPresent(found::add);
      }
    }
    return found.stream().map(this::onScale).toList();
  }

  private PersonFile onScale(PersonFile found) {
    List<String> header = headers.get(found.file());
    return header == null
        ? found
        : new PersonFile(
            found.file(),
            found.layout().on(ScaleGuess.ofWritten("", ratings.getOrDefault(header, List.of()))));
  }

  private Optional<PersonFile> table(DataFile file) throws IOException {
    TableSample sample = TableSample.ofAny(file, Optional.empty(), false);
    List<String> header = sample.rows().isEmpty() ? List.of() : sample.rows().getFirst();
    PersonLayout layout = layout(sample);
    boolean movies = layout.id() >= 0 || layout.title() >= 0;
    if (layout.rating() < 0 || !movies || RatingsFiles.hasRatings(sample)) {
      return Optional.empty();
    }
    headers.put(file, header);
    ratings.computeIfAbsent(header, _ -> new ArrayList<>()).addAll(RatingsGuess.written(sample));
    return Optional.of(new PersonFile(file, layout));
  }

  private static PersonLayout layout(TableSample sample) {
    List<String> header = sample.rows().isEmpty() ? List.of() : sample.rows().getFirst();
    int title = ColumnNames.find(header, ColumnNames.TITLE);
    if (title >= 0 && RatingsGuess.isWhole(sample, title)) {
      title = -1;
    }
    int id = -1;
    for (String name : ColumnNames.MOVIE_ID) {
      int place = ColumnNames.find(header, List.of(name));
      boolean sure = title < 0 || !ROW_NUMBERS.contains(name);
      if (place >= 0 && place != title && sure) {
        id = place;
        break;
      }
    }
    return new PersonLayout(
        id,
        id < 0 ? "" : ColumnNames.plain(header.get(id)),
        title,
        ColumnNames.find(header, ColumnNames.YEAR),
        ColumnNames.find(header, ColumnNames.RATING),
        RatingScale.FIVE);
  }
}
