package org.cinefactor.ui.lab.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.RankModels;
import org.cinefactor.lab.export.ChartExport;
import org.cinefactor.lab.export.ChartExports;
import org.cinefactor.lab.guess.Scoreboard;
import org.cinefactor.lab.guess.SealedGuess;
import org.cinefactor.ui.lab.desk.Desk;

/**
 * The state of the Sealed guess tab: a star of the person is sealed, the class predicts it, and it
 * is revealed together with what each rank made of the movie without that star.
 */
public final class GuessViewModel {
  private static final List<Integer> PLAYERS = List.of(1, 2, 3, 5, 8, 12, 20, 30, 40, 55, 70, 100);

  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<Movie>> movies =
      new ReadOnlyObjectWrapper<>(this, "movies", List.of());
  private final ReadOnlyObjectWrapper<Optional<Movie>> sealed =
      new ReadOnlyObjectWrapper<>(this, "sealed", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Double>> predictions =
      new ReadOnlyObjectWrapper<>(this, "predictions", List.of());
  private final ReadOnlyObjectWrapper<Optional<SealedGuess>> revealed =
      new ReadOnlyObjectWrapper<>(this, "revealed", Optional.empty());
  private final ReadOnlyObjectWrapper<Scoreboard> board =
      new ReadOnlyObjectWrapper<>(this, "board", Scoreboard.empty());

  public GuessViewModel(Desk desk) {
    this.desk = desk;
    desk.personProperty().subscribe(_ -> offer());
    desk.ranks().shelfProperty().subscribe(_ -> offer());
    desk.ranks().availableProperty().subscribe(_ -> offer());
  }

  Desk desk() {
    return desk;
  }

  /** The movies of which a star can be sealed, by name. */
  public ReadOnlyObjectProperty<List<Movie>> moviesProperty() {
    return movies.getReadOnlyProperty();
  }

  /** The movie whose star is sealed; empty before one is chosen. */
  ReadOnlyObjectProperty<Optional<Movie>> sealedProperty() {
    return sealed.getReadOnlyProperty();
  }

  /** The stars that the class has predicted so far. */
  public ReadOnlyObjectProperty<List<Double>> predictionsProperty() {
    return predictions.getReadOnlyProperty();
  }

  /** The star, and what the ranks knew; empty while it is sealed. */
  public ReadOnlyObjectProperty<Optional<SealedGuess>> revealedProperty() {
    return revealed.getReadOnlyProperty();
  }

  /** All rounds so far. */
  public ReadOnlyObjectProperty<Scoreboard> boardProperty() {
    return board.getReadOnlyProperty();
  }

  /** Seals the star of a movie; what was predicted before is forgotten. */
  public void seal(Movie movie) {
    predictions.set(List.of());
    revealed.set(Optional.empty());
    sealed.set(Optional.of(movie));
  }

  /** Somebody of the class predicts a star. */
  public void predict(double stars) {
    if (sealed.get().isPresent() && revealed.get().isEmpty()) {
      var next = new ArrayList<>(predictions.get());
      next.add(stars);
      predictions.set(List.copyOf(next));
    }
  }

  /** The mean of the predictions. */
  public OptionalDouble classMean() {
    return predictions.get().stream().mapToDouble(Double::doubleValue).average();
  }

  /** Opens the seal, and enters the round on the board. */
  public void reveal() {
    List<LabModel> players = players();
    if (sealed.get().isPresent() && revealed.get().isEmpty() && !players.isEmpty()) {
      SealedGuess guess =
          SealedGuess.of(players, desk.personProperty().get().ratings(), sealed.get().get().id());
      revealed.set(Optional.of(guess));
      board.set(board.get().with(guess, predictions.get()));
    }
  }

  /** The predictions of the ranks as a picture with its numbers; empty while the star is sealed. */
  Optional<ChartExport> chart() {
    String movie = sealed.get().map(Movie::nameAndYear).orElse("");
    return revealed.get().map(guess -> ChartExports.guess(movie, guess));
  }

  /** Forgets all rounds. */
  void startOver() {
    board.set(Scoreboard.empty());
  }

  private List<LabModel> players() {
    Optional<RankModels> shelf = desk.ranks().shelfProperty().get();
    return shelf
        .map(s -> PLAYERS.stream().flatMap(rank -> s.at(rank).stream()).toList())
        .orElse(List.of());
  }

  private void offer() {
    Person person = desk.personProperty().get();
    List<Movie> next =
        players().stream()
            .findFirst()
            .map(
                model ->
                    person.ratings().movieIds().stream()
                        .filter(id -> model.factors().column(id) >= 0)
                        .flatMap(id -> model.data().data().catalog().movie(id).stream())
                        .sorted(Comparator.comparing(Movie::name))
                        .toList())
            .orElse(List.of());
    if (!next.equals(movies.get())) {
      movies.set(next);
      sealed.set(Optional.empty());
      predictions.set(List.of());
      revealed.set(Optional.empty());
    }
  }
}
