package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.List;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.MovieCells;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** The command that finds movies by title: {@code search WORDS}. */
public final class SearchCommand implements Command {
  private final Console console;

  private final DefaultedOption<Integer> count =
      new DefaultedOption<>(
          "-n", "N", "The maximum number of movies (20).", OptionValues.COUNT, 20);

  private final DataOptions data = new DataOptions();
  private final FormatOption format = new FormatOption();

  public SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.demandOperands("WORDS", "Words of the title, and the year.");
    syntax.add(count);
    data.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    DataSet read = data.read(words, console);
    RatingTable ratings = read.ratings();
    try (var search = new TitleSearch(read.catalog(), id -> known(ratings, id))) {
      int most = count.in(words);
      List<Movie> found = search.search(String.join(" ", words.operands()), most);
      if (found.isEmpty() && most > 0) {
        console.note("No movies found.");
      }
      format.print(words, console, rows(found, ratings));
    }
    return 0;
  }

  private static Rows rows(List<Movie> found, RatingTable ratings) {
    var rows = new Rows("movieId", "title", "genres", "ratings");
    for (Movie movie : found) {
      String genres = MovieCells.genres(movie);
      rows.add(movie.id(), movie.title(), genres, known(ratings, movie.id()));
    }
    return rows;
  }

  /** The number of people who have rated a movie. */
  static int known(RatingTable ratings, int movieId) {
    int number = ratings.movieNumber(movieId);
    return number < 0 ? 0 : ratings.ratingsOfMovie(number);
  }
}
