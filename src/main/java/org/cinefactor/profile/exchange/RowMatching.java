package org.cinefactor.profile.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.Match;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.profile.exchange.row.ImportedFile;
import org.cinefactor.profile.exchange.row.ImportedRow;
import org.cinefactor.profile.exchange.row.TitleType;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/** The first pass over the rows of one file, which matches each by itself. */
final class RowMatching {
  private static final Texts TEXTS = Texts.of(RowMatching.class);

  private static final int AT_ONCE = 1024;

  private final MovieMatcher matcher;
  private final Progress progress;
  private final List<String> remarks = new ArrayList<>();

  RowMatching(MovieMatcher matcher, Progress progress) {
    this.matcher = matcher;
    this.progress = progress;
  }

  /** Remarks about the files that were looked at. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  List<ReviewedRow> review(ImportedFile file) {
    boolean trusted = trustsNumbers(file);
    List<ImportedRow> rows = file.rows();
    List<ReviewedRow> reviewed = new ArrayList<>(rows.size());
    while (reviewed.size() < rows.size()) {
      int from = reviewed.size();
      progress.report(Stage.MATCHING_MOVIES, from, rows.size(), Double.NaN);
      progress.stopIfCancelled();
      reviewed.addAll(
          rows.subList(from, Math.min(from + AT_ONCE, rows.size())).parallelStream()
              .map(row -> review(row, trusted ? row.movie() : row.movie().withoutMovieId()))
              .toList());
    }
    return reviewed;
  }

  /** True if the titles beside MovieLens' numbers are mostly those of its movies. */
  private boolean trustsNumbers(ImportedFile file) {
    int agree = 0;
    int differ = 0;
    for (ImportedRow row : file.rows()) {
      SoughtMovie sought = row.movie();
      if (sought.movieId().isPresent() && !sought.titles().isEmpty()) {
        Optional<Movie> movie = matcher.catalog().movie(sought.movieId().getAsInt());
        boolean agrees = movie.isPresent() && matcher.agrees(movie.get(), sought);
        agree += agrees ? 1 : 0;
        differ += movie.isPresent() && !agrees ? 1 : 0;
      }
    }
    if (differ > agree) {
      remarks.add(TEXTS.format("numbers", file.name()));
    }
    return differ <= agree;
  }

  private ReviewedRow review(ImportedRow row, SoughtMovie sought) {
    if (row.skipped().isPresent()) {
      return ReviewedRow.skipped(row, row.skipped().get());
    }
    TitleType type = row.type();
    if (type.leftOut() && matcher.byNumber(sought).isEmpty()) {
      return ReviewedRow.skipped(row, TEXTS.format("row.type", type.words()));
    }
    ReviewedRow reviewed =
        switch (matcher.find(sought)) {
          case Match.Found found -> found(row, sought, found);
          case Match.Doubtful doubtful ->
              type == TitleType.MOVIE
                  ? ReviewedRow.doubtful(row, doubtful.candidates(), doubtful.reason())
                  : ReviewedRow.missing(row, TEXTS.get("row.missing"));
          case Match.NotFound _ -> ReviewedRow.missing(row, TEXTS.get("row.missing"));
        };
    boolean nothing = row.said().isEmpty();
    return nothing ? reviewed.leftOut(TEXTS.get("row.noPlace")) : reviewed;
  }

  private ReviewedRow found(ImportedRow row, SoughtMovie sought, Match.Found found) {
    if (row.type() != TitleType.MOVIE
        && found.certainty().compareTo(Match.Certainty.EXACT_YEAR) > 0) {
      return ReviewedRow.missing(row, TEXTS.get("row.missing"));
    }
    ReviewedRow matched = ReviewedRow.matched(row, found);
    Optional<Movie> numbered = matcher.byNumber(sought);
    return numbered.isPresent() && !numbered.get().equals(found.movie())
        ? matched.because(TEXTS.format("row.number", numbered.get().nameAndYear()))
        : matched;
  }
}
