package org.cinefactor.ui.lab.inside;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.chart.HeatMap;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Mask;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.RankModels;
import org.cinefactor.lab.inside.ComponentCard;
import org.cinefactor.lab.inside.ComponentCards;
import org.cinefactor.lab.inside.FactorHeatMaps;
import org.cinefactor.lab.inside.HeatMapOrder;
import org.cinefactor.lab.inside.Submatrix;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The state of the Inside tab: the slider rank's model, and its lists and R̂ with some components
 * muted. Cards and heat maps are made in the background; the list and the piece of R̂ at once.
 */
public final class InsideViewModel {
  static final int USERS = 6;
  static final int MOVIES = 7;
  private static final int NAMED = 5;
  private static final int MOST_PIXELS = 600;

  /** The cards and heat maps of a model, which take a moment to make. */
  public record Picture(LabModel model, List<ComponentCard> cards, HeatMap p, HeatMap q) {}

  private final Desk desk;
  private final LatestJob<Picture> drawing;
  private final ReadOnlyObjectWrapper<Optional<Picture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private Optional<RankModels> cut = Optional.empty();
  private int[] rows = {};
  private int users = USERS;
  private int[] columns = {};
  private final ReadOnlyObjectWrapper<Mask> mask =
      new ReadOnlyObjectWrapper<>(this, "mask", Mask.all(1));
  private final ReadOnlyObjectWrapper<Optional<Submatrix>> submatrix =
      new ReadOnlyObjectWrapper<>(this, "submatrix", Optional.empty());
  private final ReadOnlyObjectWrapper<List<ListPlace>> list =
      new ReadOnlyObjectWrapper<>(this, "list", List.of());

  public InsideViewModel(Desk desk, TaskRunner runner, ObservableValue<Boolean> shown) {
    this.desk = desk;
    this.drawing = new LatestJob<>(runner, this::drawn);
    desk.modelProperty().when(shown).subscribe(this::open);
    desk.personProperty().subscribe(_ -> recompute());
  }

  Desk desk() {
    return desk;
  }

  /** Cards and heat maps; of the model before until those of the new one are there. */
  public ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** The mask of components. */
  ReadOnlyObjectProperty<Mask> maskProperty() {
    return mask.getReadOnlyProperty();
  }

  /** A piece of R beside R̂ with the components that count. */
  public ReadOnlyObjectProperty<Optional<Submatrix>> submatrixProperty() {
    return submatrix.getReadOnlyProperty();
  }

  /** The person's list with the components that count, seen against the list of all. */
  public ReadOnlyObjectProperty<List<ListPlace>> listProperty() {
    return list.getReadOnlyProperty();
  }

  /** Mutes or unmutes a component; one that the model no longer has is ignored. */
  void mute(int component) {
    if (component < mask.get().components()) {
      set(mask.get().toggled(component));
    }
  }

  /** Hears a component alone; all again when it was alone already. */
  public void solo(int component) {
    if (component < mask.get().components()) {
      Mask alone = mask.get().solo(component);
      set(alone.equals(mask.get()) ? Mask.all(mask.get().components()) : alone);
    }
  }

  /** Hears all components. */
  public void all() {
    set(Mask.all(mask.get().components()));
  }

  /** Shows the piece of so many users, from 1 to {@link #USERS}: those with most ratings. */
  void users(int many) {
    if (many != users) {
      users = many;
      recompute();
    }
  }

  private void set(Mask next) {
    mask.set(next);
    recompute();
  }

  private void open(Optional<LabModel> model) {
    if (model.isEmpty()) {
      return;
    }
    LabModel now = model.get();
    mask.set(Mask.all(now.rank()));
    recompute();
    if (!drawing.state().busy()) {
      draw(now);
    }
  }

  private void draw(LabModel now) {
    drawing.start(
        _ ->
            new Picture(
                now,
                ComponentCards.of(now, NAMED),
                FactorHeatMaps.ofP(now, HeatMapOrder.BY_STRONGEST_COMPONENT, MOST_PIXELS),
                FactorHeatMaps.ofQ(now, HeatMapOrder.BY_STRONGEST_COMPONENT, MOST_PIXELS)));
  }

  /** The slider may have gone on meanwhile: only the model where it is now is drawn next. */
  private void drawn(Picture made) {
    picture.set(Optional.of(made));
    desk.modelProperty().get().filter(now -> now != made.model).ifPresent(this::draw);
  }

  /** The same users and movies at every rank, chosen once for the data. */
  private Submatrix piece(LabModel now) {
    Optional<RankModels> shelf = desk.ranks().shelfProperty().get();
    if (rows.length == 0 || cut.isEmpty() || shelf.isEmpty() || cut.get() != shelf.get()) {
      Submatrix first = Submatrix.of(now, USERS, MOVIES, mask.get());
      List<Integer> all = Arrays.stream(now.data().ratings().userIds()).boxed().toList();
      rows = Arrays.stream(first.userIds()).map(all::indexOf).toArray();
      columns = first.movies().stream().mapToInt(m -> now.factors().column(m.id())).toArray();
      cut = shelf;
    }
    int shown = Math.min(users, rows.length);
    return Submatrix.of(now, Arrays.copyOf(rows, shown), columns, mask.get());
  }

  private void recompute() {
    Optional<LabModel> model = desk.modelProperty().get();
    if (model.isEmpty() || mask.get().components() != model.get().rank()) {
      return;
    }
    LabModel now = model.get();
    submatrix.set(Optional.of(piece(now)));
    Person person = desk.personProperty().get();
    if (person.ratings().isEmpty()) {
      list.set(List.of());
      return;
    }
    var whole = ListPlace.list(now.recommend(person.ratings(), Desk.PLACES), List.of());
    list.set(
        mask.get().isAll()
            ? whole
            : ListPlace.list(now.recommend(person.ratings(), Desk.PLACES, mask.get()), whole));
  }
}
