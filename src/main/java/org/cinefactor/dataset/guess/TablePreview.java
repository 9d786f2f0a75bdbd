package org.cinefactor.dataset.guess;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.TableOptions;

/**
 * A table of ratings before it is read: its first rows, and how it would be read.
 *
 * @param file the file's name
 * @param sample its first rows
 * @param options what a person says about it
 * @param titles the name of the table with the titles, empty where there is none
 */
public record TablePreview(String file, TableSample sample, TableOptions options, String titles) {
  private static final int SHOWN = 6;

  /** The layout by which it would be read. */
  public RatingsLayout layout() {
    return RatingsGuess.of(sample, options);
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
    RatingsLayout guessed = layout();
    TablePreview kept =
        with(
            options.withColumns(
                named(guessed, said.user()),
                named(guessed, said.movie()),
                named(guessed, said.rating())));
    return kept.ratingName().equals(before.ratingName())
        ? kept.with(kept.options.withScale(said.scale(), said.zeros()))
        : kept;
  }

  private static Optional<String> named(RatingsLayout layout, Optional<String> word) {
    return word.filter(
        name ->
            layout.header()
                && layout.names().stream().anyMatch(other -> other.strip().equals(name)));
  }

  private String ratingName() {
    RatingsLayout layout = layout();
    return layout.name(layout.columns().rating());
  }

  /** The columns that are read, by their places from 0. */
  public Set<Integer> used() {
    RatingColumns columns = layout().columns();
    var used = new TreeSet<>(List.of(columns.user(), columns.movie(), columns.rating()));
    beside().ifPresent(movies -> used.addAll(movies.told()));
    return used;
  }

  /**
   * The names of the columns with titles and genres in the table itself; none where it has none.
   */
  public List<String> besideNames() {
    return beside().map(movies -> layout().names(movies)).orElse(List.of());
  }

  private Optional<MoviesLayout> beside() {
    return titles.isEmpty() ? TitleColumns.of(sample, layout()) : Optional.empty();
  }

  /** The first rows behind the header, at most {@value #SHOWN}. */
  public List<List<String>> rows() {
    List<List<String>> rows = sample.rows();
    int first = layout().header() ? Math.min(1, rows.size()) : 0;
    return rows.subList(first, Math.min(rows.size(), first + SHOWN));
  }

  /** The questions that a person must answer: none, where every guess is sure enough. */
  public Set<TableDoubt> doubts() {
    RatingsLayout layout = layout();
    var doubts = EnumSet.noneOf(TableDoubt.class);
    boolean said =
        options.user().isPresent() && options.movie().isPresent() && options.rating().isPresent();
    if (!layout.header() && !said) {
      doubts.add(TableDoubt.COLUMNS);
    }
    List<Double> ratings = RatingsGuess.ratings(sample, options);
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
    RatingsLayout layout = layout();
    return RatingsGuess.ratings(sample, options).stream()
        .anyMatch(rating -> layout.hundredths(rating) != RatingsLayout.BAD);
  }

  /** All that is said or guessed, in words that mean the same whatever is guessed one day. */
  public TableOptions decided() {
    RatingsLayout layout = layout();
    return TableOptions.of(layout);
  }
}
