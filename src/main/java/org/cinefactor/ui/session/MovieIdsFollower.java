package org.cinefactor.ui.session;

import java.util.HashMap;
import java.util.Map;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.exchange.MovedMovies;
import org.cinefactor.profile.exchange.UnmatchedSearch;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The keeper of what was said of each movie when another data set is opened: movies that have
 * another id there take it along, those that no data set had are looked for, and titles are kept.
 */
final class MovieIdsFollower {
  private final CurrentProfile person;
  private final OpenData open;
  private final LatestJob<Runnable> job;

  MovieIdsFollower(CurrentProfile person, OpenData open, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.job = new LatestJob<>(runner, Runnable::run);
  }

  /** Looks whenever a data set is opened. */
  void follow() {
    open.dataProperty().subscribe(data -> data.ifPresent(this::look));
  }

  /**
   * Titles are kept at once: what is rated while movies are looked for has one when the set goes.
   */
  private void look(DataSet data) {
    person.keepTitles(data.catalog());
    ProfileHistory now = person.historyProperty().get();
    var moved = new MovedMovies(now, data.catalog());
    if (moved.isNeeded() || UnmatchedSearch.isNeeded(now.profile())) {
      job.start(
          _ -> {
            ProfileHistory next = moved.moved(data.matcher(), ratedAt(now));
            ProfileHistory found = UnmatchedSearch.apply(next, data.matcher(), data.name());
            return () -> give(data, now, found);
          });
    } else {
      job.cancel();
    }
  }

  /**
   * Takes the result, unless the person has said something meanwhile: then that is looked at too.
   */
  private void give(DataSet data, ProfileHistory before, ProfileHistory next) {
    if (person.historyProperty().get() == before) {
      person.goOn(next);
    } else {
      look(data);
    }
  }

  private static Map<Integer, Long> ratedAt(ProfileHistory history) {
    Map<Integer, Long> seconds = new HashMap<>();
    history.ratedAt().forEach((id, time) -> seconds.put(id, time.getEpochSecond()));
    return seconds;
  }
}
