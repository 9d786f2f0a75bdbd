package org.cinefactor.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.file.WholeFile;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.exchange.ImportPlan;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.ImportedRatings;
import org.cinefactor.profile.exchange.MergePolicy;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.profile.exchange.ReviewedRow;
import org.cinefactor.profile.exchange.export.ExportFormat;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.Work;

/** A person's ratings and lists out to a file, and in from one. */
public final class OwnRatingsViewModel {
  /** So many titles that were not found are named. */
  private static final int NAMED = 8;

  private final CurrentProfile person;
  private final OpenData open;
  private final LatestJob<Runnable> job;
  private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");

  /**
   * @param person who keeps ratings
   * @param open knows titles
   * @param runner reads and writes
   */
  public OwnRatingsViewModel(CurrentProfile person, OpenData open, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.job = new LatestJob<>(runner, Runnable::run);
    job.failureProperty().subscribe(verdict::set);
  }

  /** Whether titles are at hand. */
  ObservableValue<Boolean> ready() {
    return open.dataProperty().map(Optional::isPresent);
  }

  /** Whether there is something to write. */
  ObservableValue<Boolean> canSave() {
    return Bindings.createBooleanBinding(
        () ->
            open.dataProperty().get().isPresent()
                && !person.profileProperty().get().equals(Profile.empty()),
        open.dataProperty(),
        person.profileProperty());
  }

  /** What came of it, in sentences; empty before. */
  ReadOnlyStringProperty verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** Whether it failed. */
  ObservableValue<Boolean> failed() {
    return job.failureProperty().map(sentence -> !sentence.isEmpty());
  }

  /** Writes everything that the person has said. */
  void save(Path file) {
    Profile profile = person.profile();
    ProfileHistory history = person.historyProperty().get();
    withData(
        data ->
            _ -> {
              WholeFile.write(
                  file,
                  ExportFormat.CSV.text(history, Map.of(), data.catalog(), data.externalIds()));
              return () -> verdict.set(saved(file, profile));
            });
  }

  /** Adds what a file says; undo takes it back. */
  void takeIn(Path file) {
    withData(
        data ->
            _ -> {
              var matcher = new MovieMatcher(data.catalog(), data.externalIds());
              ImportedRatings taken = RatingsImport.profile(file, matcher);
              return () -> add(file, taken.review());
            });
  }

  private void withData(Function<DataSet, Work<Runnable>> work) {
    open.dataProperty()
        .get()
        .ifPresent(
            data -> {
              verdict.set("");
              job.start(work.apply(data));
            });
  }

  private void add(Path file, ImportReview review) {
    Profile before = person.profile();
    var plan = new ImportPlan(review, Map.of(), person.historyProperty().get(), Map.of());
    int ratings = plan.newStars() + plan.otherStars();
    person.goOn(
        plan.apply(
            "imported " + ratings(ratings) + " from " + file.getFileName(), MergePolicy.THEIRS));
    var sentences = new ArrayList<String>();
    sentences.add(
        before.equals(person.profile())
            ? file + " says nothing new."
            : "Imported " + ratings(ratings) + " from " + file + ". Undo takes them back.");
    List<String> missing =
        review.rows().stream()
            .filter(row -> row.outcome() == Outcome.MISSING)
            .map(ReviewedRow::name)
            .toList();
    if (!missing.isEmpty()) {
      sentences.add(notFound(missing));
    }
    verdict.set(String.join(" ", sentences));
  }

  private static String notFound(List<String> titles) {
    var named = String.join("; ", titles.subList(0, Math.min(NAMED, titles.size())));
    int more = titles.size() - NAMED;
    return movies(titles.size())
        + " not part of the open data set, and kept for one that has them: "
        + named
        + (more > 0 ? "; and " + more + " more." : ".");
  }

  private static String saved(Path file, Profile profile) {
    return "Saved " + ratings(profile.ratings().size()) + " and your lists as " + file + ".";
  }

  private static String ratings(int number) {
    return number == 1 ? "1 rating" : number + " ratings";
  }

  private static String movies(int number) {
    return number == 1 ? "1 movie is" : number + " movies are";
  }
}
