package org.cinefactor.ui.lab.inside;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.inside.Submatrix;
import org.cinefactor.text.Numbers;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.FixedLabel;
import org.cinefactor.ui.control.movie.MovieEvent;

/**
 * A piece of R, of P·Q and of what is between them; movies go down, users across. The cells are
 * made once for the same movies and users: following the slider only changes their words.
 */
final class SubmatrixTable extends GridPane {
  private static final Texts TEXTS = Texts.of(SubmatrixTable.class);

  private static final double TITLE = 190;
  private static final double SHORT_TITLE = 104;
  private static final double CELL = 40;
  private static final double WIDE_CELL = 52;
  private static final double BLOCK_GAP = 14;
  private static final int LEVELS = 5;

  private final Label error = new Label();
  private List<Movie> movies = List.of();
  private int[] users = {};
  private Label[] scores = {};
  private Label[] errors = {};

  SubmatrixTable() {
    getStyleClass().add("cut-out");
    setVgap(1);
    setHgap(1);
  }

  /** The number of users that fit beside one another, in each of the three blocks. */
  int fitting(double width) {
    if (scores.length == 0) {
      return InsideViewModel.USERS;
    }
    double block = (width - SHORT_TITLE) / 3 - BLOCK_GAP;
    return Math.clamp((int) (block / (scores[0].minWidth(-1) + 1)), 2, InsideViewModel.USERS);
  }

  void show(Submatrix piece) {
    if (!piece.movies().equals(movies) || !Arrays.equals(piece.userIds(), users)) {
      rebuild(piece);
    }
    error.setText(TEXTS.format("cut.error", piece.error()));
    for (int movie = 0; movie < movies.size(); movie++) {
      for (int user = 0; user < users.length; user++) {
        int cell = movie * users.length + user;
        scores[cell].setText(Numbers.decimal(piece.score(user, movie), 1));
        double off = piece.error(user, movie);
        errors[cell].setText(signed(off));
        dress(errors[cell], off);
      }
    }
  }

  private void rebuild(Submatrix piece) {
    movies = piece.movies();
    users = piece.userIds().clone();
    scores = new Label[movies.size() * users.length];
    errors = new Label[scores.length];
    getChildren().clear();
    getColumnConstraints().clear();
    boolean all = users.length == InsideViewModel.USERS;
    var titles = new ColumnConstraints(SHORT_TITLE, all ? TITLE : SHORT_TITLE, TITLE);
    titles.setHgrow(Priority.SOMETIMES);
    getColumnConstraints().add(titles);
    heading(0, new Label(TEXTS.get("cut.stars")));
    heading(1, new Label(TEXTS.get("cut.scores")));
    heading(2, error);
    for (int movie = 0; movie < movies.size(); movie++) {
      var title = new Label(movies.get(movie).name());
      title.setTooltip(new Tooltip(movies.get(movie).nameAndYear()));
      title.getStyleClass().setAll("label", "cut-title");
      Movie shown = movies.get(movie);
      MovieEvent.onDoubleClick(title, () -> Optional.of(shown));
      add(title, 0, movie + 2);
      for (int user = 0; user < users.length; user++) {
        int cell = movie * users.length + user;
        cell(0, user, movie, "cut-star").setText(star(piece, user, movie));
        scores[cell] = cell(1, user, movie, "cut-score");
        errors[cell] = cell(2, user, movie, "cut-error");
      }
    }
  }

  private void heading(int block, Label name) {
    getColumnConstraints().add(new ColumnConstraints(4, BLOCK_GAP, BLOCK_GAP));
    name.getStyleClass().setAll("label", "cut-heading");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    add(name, start(block), 0, users.length, 1);
    double most = users.length < InsideViewModel.USERS ? WIDE_CELL : CELL;
    for (int user = 0; user < users.length; user++) {
      var narrow = new ColumnConstraints(USE_COMPUTED_SIZE, CELL, most);
      narrow.setHalignment(HPos.CENTER);
      narrow.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(narrow);
      var id = new Label(Integer.toString(users[user]));
      id.setTooltip(new Tooltip(TEXTS.format("cut.user", Integer.toString(users[user]))));
      id.getStyleClass().add("cut-user");
      add(id, start(block) + user, 1);
    }
  }

  private int start(int block) {
    return 2 + block * (users.length + 1);
  }

  private Label cell(int block, int user, int movie, String look) {
    var cell = new FixedLabel();
    cell.getStyleClass().addAll("cut-cell", look);
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    add(cell, start(block) + user, movie + 2);
    return cell;
  }

  private static String star(Submatrix piece, int user, int movie) {
    return piece.isRated(user, movie)
        ? Numbers.decimal(piece.score(user, movie) + piece.error(user, movie), 1)
        : "·";
  }

  /** Colours by sign and size: five levels up to five stars. */
  private static void dress(Label cell, double off) {
    long level = Math.min(LEVELS, Math.round(Math.abs(off)));
    String look = level == 0 ? "off-0" : (off > 0 ? "off-more-" : "off-less-") + level;
    if (!cell.getStyleClass().contains(look)) {
      cell.getStyleClass().setAll("label", "cut-cell", "cut-error", look);
    }
  }

  private static String signed(double value) {
    return Math.abs(value) < 0.05
        ? Numbers.decimal(0, 1)
        : (value < 0 ? "−" : "+") + Numbers.decimal(Math.abs(value), 1);
  }
}
