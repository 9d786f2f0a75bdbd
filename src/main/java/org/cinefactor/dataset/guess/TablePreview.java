package org.cinefactor.dataset.guess;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.layout.TitleOptions;

/** A table of ratings before it is read: its first rows, and how it would be read. */
public final class TablePreview {
  private static final int SHOWN = 5;

  private final String file;
  private final TableSample sample;
  private final TableOptions options;
  private final String titles;
  private final RatingsLayout layout;
  private final List<Double> ratings;
  private final Optional<MoviesLayout> inline;

  /**
   * Works out how a table would be read, which looks through its first rows.
   *
   * @param file the file's name
   * @param sample its first rows
   * @param options what a person says about it
   * @param titles the name of the table with the titles, empty where there is none
   */
  TablePreview(String file, TableSample sample, TableOptions options, String titles) {
    this.file = file;
    this.sample = sample;
    this.options = options;
    this.titles = titles;
    this.layout = RatingsGuess.of(sample, options);
    this.ratings = RatingsGuess.ratings(sample, options);
    this.inline =
        titles.isEmpty() || options.titles().named()
            ? TitleColumns.of(sample, layout, options.titles())
            : Optional.empty();
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The options that a person has said about it. */
  public TableOptions options() {
    return options;
  }

  /** The name of the table with the titles beside it, empty where there is none. */
  public String titles() {
    return titles;
  }

  /** The layout by which it would be read. */
  public RatingsLayout layout() {
    return layout;
  }

  /** The columns of the table itself that say what its movies are, where titles come from there. */
  public Optional<MoviesLayout> inline() {
    return inline;
  }

  /** The same table with something else said about it; the separator stays. */
  public TablePreview with(TableOptions others) {
    return new TablePreview(file, sample, others, titles);
  }

  /**
   * The same table with what was said about it as it was read before, as far as the columns that
   * were chosen there have their names here.
   */
  public TablePreview keeping(TablePreview before) {
    TableOptions said = before.options;
    TitleOptions columns = said.titles();
    TablePreview kept =
        with(
            options
                .withColumns(named(said.user()), named(said.movie()), named(said.rating()))
                .withTitles(
                    new TitleOptions(
                        namedOrNone(columns.title()),
                        namedOrNone(columns.genres()),
                        namedOrNone(columns.year()))));
    return kept.ratingName().equals(before.ratingName())
        ? kept.with(kept.options.withScale(said.scale(), said.zeros()))
        : kept;
  }

  private Optional<String> named(Optional<String> word) {
    return word.filter(
        name ->
            layout.header()
                && layout.names().stream().anyMatch(other -> other.strip().equals(name)));
  }

  private Optional<String> namedOrNone(Optional<String> word) {
    return word.filter(TitleOptions::isNone).or(() -> named(word));
  }

  private String ratingName() {
    return layout.name(layout.columns().rating());
  }

  /** The columns that are read, by their places from 0. */
  public Set<Integer> used() {
    return new TreeSet<>(read());
  }

  /** All columns, those that are read first: the rating, who rated, what, and what it is. */
  public List<Integer> usedFirst() {
    Stream<Integer> found = read().stream().filter(column -> column >= 0);
    return Stream.concat(found, IntStream.range(0, layout.names().size()).boxed())
        .distinct()
        .toList();
  }

  private List<Integer> read() {
    RatingColumns columns = layout.columns();
    var read = new ArrayList<>(List.of(columns.rating(), columns.user(), columns.movie()));
    inline.ifPresent(movies -> read.addAll(movies.describingColumns()));
    return read;
  }

  /**
   * The names of the columns with titles and genres in the table itself; none where it has none.
   */
  public List<String> besideNames() {
    return inline.map(layout::names).orElse(List.of());
  }

  /** The first rows behind the header, at most {@value #SHOWN}. */
  public List<List<String>> rows() {
    List<List<String>> rows = sample.rows();
    int first = layout.header() ? Math.min(1, rows.size()) : 0;
    return rows.subList(first, Math.min(rows.size(), first + SHOWN));
  }

  /** The questions that a person must answer: none, where every guess is sure enough. */
  public Set<TableDoubt> doubts() {
    var doubts = EnumSet.noneOf(TableDoubt.class);
    boolean said =
        options.user().isPresent() && options.movie().isPresent() && options.rating().isPresent();
    if (!layout.header() && !said) {
      doubts.add(TableDoubt.COLUMNS);
    }
    if (options.scale().isEmpty()
        && (ratings.stream().anyMatch(r -> r > layout.scale().most() || r < -1)
            || (layout.scale() == RatingScale.FIVE && ScaleGuess.mayBeParts(ratings)))) {
      doubts.add(TableDoubt.SCALE);
    }
    if (options.zeros().isEmpty() && layout.scale().least() > 0 && ratings.contains(0.0)) {
      doubts.add(TableDoubt.ZEROS);
    }
    return doubts;
  }

  /** True if one of the ratings at the start of the table is one on its scale, or means none. */
  public boolean readable() {
    return ratings.stream().anyMatch(r -> layout.hundredths(r) != RatingsLayout.BAD);
  }

  /** All that is said or guessed, in words that mean the same whatever is guessed one day. */
  public TableOptions decided() {
    return TableOptions.of(layout, options.titles());
  }
}
