package org.cinefactor.ui.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.exchange.ImportPlan;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.MergePolicy;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The state of the review of an import: the decisions about its doubtful rows, and the stars that
 * result.
 */
public final class ReviewViewModel {
  private static final Texts TEXTS = Texts.of(ReviewViewModel.class);

  private final CurrentProfile person;
  private final LatestJob<Stars> counting;
  private final ReadOnlyObjectWrapper<Optional<ImportReview>> review =
      new ReadOnlyObjectWrapper<>(this, "review", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Stars>> stars =
      new ReadOnlyObjectWrapper<>(this, "stars", Optional.empty());
  private final ReadOnlyIntegerWrapper undecided = new ReadOnlyIntegerWrapper(this, "undecided");
  private final ObservableMap<Integer, Optional<Movie>> decisions =
      FXCollections.observableHashMap();
  private final ObjectProperty<MergePolicy> policy =
      new SimpleObjectProperty<>(this, "policy", MergePolicy.NEWER);

  /** The numbers of stars that are new, the same as the person's, and others. */
  private record Stars(int fresh, int same, int other) {
    static Stars of(ImportPlan plan) {
      return new Stars(plan.newStars(), plan.sameStars(), plan.otherStars());
    }

    String sentence() {
      return TEXTS.format("stars", fresh, same, other);
    }
  }

  /**
   * @param person whose stars those of the files are compared with
   * @param runner counts
   */
  ReviewViewModel(CurrentProfile person, TaskRunner runner) {
    this.person = person;
    this.counting = new LatestJob<>(runner, counted -> stars.set(Optional.of(counted)));
  }

  /** The reviewed rows; empty while there is no review. */
  public ReadOnlyObjectProperty<Optional<ImportReview>> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /** The number of stars that are new, the same, and others. */
  ObservableValue<String> stars() {
    return stars.map(counted -> counted.map(Stars::sentence).orElse(""));
  }

  /** True if some stars are others than the person's: only then it matters whose count. */
  ObservableValue<Boolean> differ() {
    return stars.map(counted -> counted.filter(some -> some.other() > 0).isPresent());
  }

  /** Number of doubtful rows of which nothing is decided yet. */
  ReadOnlyIntegerProperty undecidedProperty() {
    return undecided.getReadOnlyProperty();
  }

  /** Decisions about doubtful rows, by their place in the review; empty for "none". */
  ObservableMap<Integer, Optional<Movie>> decisions() {
    return decisions;
  }

  /** Policy for movies with stars on both sides. */
  ObjectProperty<MergePolicy> policyProperty() {
    return policy;
  }

  /** Opens the review of some rows, nothing of which is decided yet. */
  void open(ImportReview found) {
    decisions.clear();
    review.set(Optional.of(found));
    count(found);
  }

  /** Ends the review. */
  void close() {
    counting.cancel();
    review.set(Optional.empty());
    decisions.clear();
    stars.set(Optional.empty());
    undecided.set(0);
  }

  /** Says which movie a doubtful row is about; nothing for none of them. */
  void decide(int row, Optional<Movie> movie) {
    decisions.put(row, movie);
    review.get().ifPresent(this::count);
  }

  /** Takes back what was said of a doubtful row. */
  void leaveOpen(int row) {
    decisions.remove(row);
    review.get().ifPresent(this::count);
  }

  /** A review of many thousand rows takes longer to count than a key may take. */
  private void count(ImportReview found) {
    undecided.set((int) found.count(Outcome.DOUBTFUL) - decisions.size());
    Supplier<ImportPlan> plan = plan(found);
    counting.start(_ -> Stars.of(plan.get()));
  }

  /** The maker, on any thread, of what some rows as they are decided now do to the profile. */
  Supplier<ImportPlan> plan(ImportReview found) {
    ProfileHistory before = person.historyProperty().get();
    Map<Integer, Movie> decided = new HashMap<>();
    decisions.forEach((row, movie) -> movie.ifPresent(m -> decided.put(row, m)));
    return () -> new ImportPlan(found, decided, before, before.ratedAt());
  }
}
