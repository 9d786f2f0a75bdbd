package org.cinefactor.ui.lab.tastes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.chart.Dial;
import org.cinefactor.chart.Dial.Landing;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.RankModels;
import org.cinefactor.lab.export.ChartExport;
import org.cinefactor.lab.export.ChartExports;
import org.cinefactor.lab.tastes.Taste;
import org.cinefactor.lab.tastes.Tastes;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.Whose;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The state of the Tastes tab: every list that the model of rank 2 can give, and where people land.
 */
public final class TastesViewModel {
  private static final int TWO = 2;

  /** All tastes of a model, counted. */
  public record Counted(LabModel model, Tastes tastes, int sets, int movies, double[] crowd) {}

  private final Desk desk;
  private final LatestJob<Counted> counting;
  private final ReadOnlyObjectWrapper<Optional<Counted>> counted =
      new ReadOnlyObjectWrapper<>(this, "counted", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Landing>> landings =
      new ReadOnlyObjectWrapper<>(this, "landings", List.of());
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(this, "index");
  private Optional<LabModel> asked = Optional.empty();

  public TastesViewModel(Desk desk, TaskRunner runner) {
    this.desk = desk;
    this.counting = new LatestJob<>(runner, this::counted);
    desk.ranks().shelfProperty().subscribe(_ -> look());
    desk.ranks().availableProperty().subscribe(_ -> look());
    desk.people().allProperty().subscribe(_ -> land());
    desk.personProperty().subscribe(_ -> goToPerson());
  }

  /** The tastes; empty until rank 2 is trained and counted. */
  public ReadOnlyObjectProperty<Optional<Counted>> countedProperty() {
    return counted.getReadOnlyProperty();
  }

  /** Directions of the people who can be chosen. */
  public ReadOnlyObjectProperty<List<Landing>> landingsProperty() {
    return landings.getReadOnlyProperty();
  }

  /** Number of the taste that is shown, from 0. */
  public ReadOnlyIntegerProperty indexProperty() {
    return index.getReadOnlyProperty();
  }

  /** The taste that is shown. */
  Optional<Taste> taste() {
    return counted.get().map(c -> c.tastes.lists().get(index.get()));
  }

  /** The movies of the taste that is shown, best first. */
  public List<Movie> movies() {
    return movies(index.get());
  }

  /** The movies of a taste, best first; none outside of the range. */
  public List<Movie> movies(int number) {
    Optional<Counted> now = counted.get();
    if (now.isEmpty() || number < 0 || number >= now.get().tastes.lists().size()) {
      return List.of();
    }
    return now.get().tastes.lists().get(number).movieIds().stream()
        .map(id -> now.get().model.data().data().catalog().movie(id).orElseThrow())
        .toList();
  }

  /** One taste further, or back. */
  void step(int by) {
    go(index.get() + by);
  }

  /** Shows a taste; a number outside of the range is its end. */
  public void go(int number) {
    counted.get().ifPresent(c -> index.set(Math.clamp(number, 0, c.tastes.lists().size() - 1)));
  }

  /** Shows the taste of a direction. */
  public void turn(double degrees) {
    double radians = Math.toRadians(degrees);
    of(new double[] {Math.max(0, Math.cos(radians)), Math.max(0, Math.sin(radians))})
        .ifPresent(taste -> index.set(taste.number() - 1));
  }

  /** The direction in the middle of the taste that is shown, in degrees. */
  double degrees() {
    return taste().map(t -> (t.angles().fromDegrees() + t.angles().toDegrees()) / 2).orElse(45.0);
  }

  /** The dial with the end of each taste and the directions of people. */
  public Dial dial() {
    return counted
        .get()
        .map(c -> ChartExports.dial(c.tastes, c.crowd, landings.get()))
        .orElseGet(() -> new Dial(new double[] {90}, new double[0], List.of()));
  }

  /** The dial as a picture with its numbers. */
  Optional<ChartExport> chart() {
    return counted.get().map(c -> ChartExports.tastes(c.tastes, dial()));
  }

  private Optional<Taste> of(double[] p) {
    return counted.get().flatMap(c -> c.tastes.of(p));
  }

  private void look() {
    Optional<LabModel> two =
        desk.ranks().shelfProperty().get().flatMap((RankModels shelf) -> shelf.at(TWO));
    boolean known = two.isPresent() && asked.isPresent() && two.get() == asked.get();
    if (two.isPresent() && !known) {
      asked = two;
      LabModel model = two.get();
      counting.start(_ -> count(model));
    }
  }

  private static Counted count(LabModel model) {
    Tastes tastes = model.tastes(Ratings.none(), Desk.PLACES);
    double[] crowd = Tastes.crowd(model.training());
    return new Counted(model, tastes, tastes.distinctSets(), tastes.movieIds().size(), crowd);
  }

  private void counted(Counted now) {
    counted.set(Optional.of(now));
    land();
    goToPerson();
  }

  private void land() {
    var next = new ArrayList<Landing>();
    if (counted.get().isPresent()) {
      for (Whose whose : desk.people().allProperty().get()) {
        Person person = whose.person();
        double degrees = Tastes.degrees(counted.get().get().model.latentFeatures(person.ratings()));
        if (!Double.isNaN(degrees)) {
          next.add(new Landing(person.name(), degrees));
        }
      }
    }
    landings.set(List.copyOf(next));
  }

  /** Shows the taste of the person whose list is looked at. */
  void goToPerson() {
    counted
        .get()
        .flatMap(c -> c.tastes.of(c.model.latentFeatures(desk.personProperty().get().ratings())))
        .ifPresent(taste -> index.set(taste.number() - 1));
  }
}
