package org.cinefactor.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.KeptPrediction;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.recommend.prediction.StarPredictor;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.LowPriority;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.Work;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelOrigin;

/**
 * The stars that the person is predicted to give. They are fitted once for each model that is not a
 * preliminary one, after it answers, and never hold up a list: whoever shows a movie shows it first
 * and this when it comes.
 */
public final class CurrentPredictions {
  private final Workspace workspace;
  private final CurrentProfile person;
  private final TaskRunner runner;
  private final LatestJob<Optional<StarPredictor>> fitting;
  private final ReadOnlyObjectWrapper<Optional<StarPredictor>> predictor =
      new ReadOnlyObjectWrapper<>(this, "predictor", Optional.empty());

  private final ReadOnlyIntegerWrapper keptCount = new ReadOnlyIntegerWrapper(this, "keptCount");

  /** Follows what answers the person. */
  public CurrentPredictions(
      Workspace workspace, CurrentModel answers, CurrentProfile person, TaskRunner runner) {
    this.workspace = workspace;
    this.person = person;
    this.runner = runner;
    this.fitting = new LatestJob<>(runner, predictor::set);
    answers.currentProperty().subscribe(this::fit);
    person.onFirstStars(this::keep);
  }

  private void fit(Optional<LoadedRecommender> by) {
    predictor.set(Optional.empty());
    by.filter(now -> now.model().origin() != ModelOrigin.PRELIMINARY)
        .ifPresentOrElse(now -> fitting.start(fit(now)), fitting::cancel);
  }

  private Work<Optional<StarPredictor>> fit(LoadedRecommender now) {
    Work<Optional<StarPredictor>> work = progress -> workspace.predictor(now, progress);
    return workspace.trainsLong(now.data()) ? LowPriority.of(work) : LowPriority.behind(work);
  }

  /** The stars for some movies by id, again after each change of the movies, stars or model. */
  public ReadOnlyObjectProperty<Map<Integer, StarDistribution>> of(
      ObservableValue<List<Integer>> movieIds) {
    var found =
        new ReadOnlyObjectWrapper<Map<Integer, StarDistribution>>(this, "predictions", Map.of());
    var job = new LatestJob<Map<Integer, StarDistribution>>(runner, found::set);
    Runnable predict = () -> predict(movieIds.getValue(), job, found);
    movieIds.subscribe(_ -> predict.run());
    predictor.subscribe(_ -> predict.run());
    person.profileProperty().subscribe(_ -> predict.run());
    return found.getReadOnlyProperty();
  }

  private void predict(
      List<Integer> ids,
      LatestJob<Map<Integer, StarDistribution>> job,
      ReadOnlyObjectWrapper<Map<Integer, StarDistribution>> found) {
    Ratings ratings = person.profile().ratings();
    if (predictor.get().isEmpty() || ids.isEmpty() || ratings.isEmpty()) {
      job.cancel();
      found.set(Map.of());
      return;
    }
    StarPredictor with = predictor.get().get();
    job.start(
        progress -> {
          IntFunction<StarDistribution> of = with.of(ratings);
          Map<Integer, StarDistribution> all = new HashMap<>();
          for (int id : ids) {
            progress.stopIfCancelled();
            all.put(id, of.apply(id));
          }
          return Map.copyOf(all);
        });
  }

  /** Keeps what was predicted of a movie before it got its first stars. */
  private void keep(Ratings before, Movie movie) {
    Optional<StarPredictor> with = predictor.get();
    if (with.isPresent() && !before.isEmpty()) {
      new LatestJob<KeptPrediction>(runner, _ -> keptCount.set(keptCount.get() + 1))
          .start(
              _ -> {
                StarDistribution said = with.get().of(before).apply(movie.id());
                var kept = new KeptPrediction(movie.id(), said.liked(), said.low(), said.high());
                workspace.profile().keep(kept);
                return kept;
              });
    }
  }

  /** The number of predictions kept since the program began; {@link #kept} has them by then. */
  public ReadOnlyIntegerProperty keptCountProperty() {
    return keptCount.getReadOnlyProperty();
  }

  /** Stored predictions, newest first; read anew at each call, on a thread of work. */
  public List<KeptPrediction> kept() throws org.cinefactor.profile.ProfileException {
    return workspace.profile().predictions();
  }
}
