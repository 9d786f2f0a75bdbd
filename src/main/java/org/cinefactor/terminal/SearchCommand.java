package org.cinefactor.terminal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.RatingTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search WORDS}. */
@Command(name = "search", description = "Finds movies by title, as in: search matrix 1999")
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "Words of the title, and the year.")
  private List<String> words = List.of();

  @Option(
      names = "-n",
      paramLabel = "N",
      converter = OptionValues.Count.class,
      defaultValue = "20",
      description = "How many movies at most (20).")
  private int count;

  @Mixin private DataOptions data = new DataOptions();
  @Mixin private FormatOption format = new FormatOption();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    DataSet read = data.read(console);
    RatingTable ratings = read.ratings();
    try (var search = new TitleSearch(read.catalog(), id -> known(ratings, id))) {
      List<Movie> found = search.search(String.join(" ", words), count);
      if (found.isEmpty()) {
        console.note("No title has these words.");
      }
      format.print(console, rows(found, ratings));
    }
    return 0;
  }

  private static Rows rows(List<Movie> found, RatingTable ratings) {
    var rows = new Rows("movieId", "title", "genres", "ratings");
    for (Movie movie : found) {
      String genres = MovieWords.genres(movie);
      rows.add(movie.id(), movie.title(), genres, known(ratings, movie.id()));
    }
    return rows;
  }

  private static int known(RatingTable ratings, int movieId) {
    int number = ratings.movieNumber(movieId);
    return number < 0 ? 0 : ratings.ratingsOfMovie(number);
  }
}
