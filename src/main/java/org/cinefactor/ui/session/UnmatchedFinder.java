package org.cinefactor.ui.session;

import java.util.Optional;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.exchange.UnmatchedSearch;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/** Gives what was said of movies that no data set had to those that a newly opened one has. */
final class UnmatchedFinder {
  private final CurrentProfile person;
  private final OpenData open;
  private final LatestJob<Runnable> job;

  UnmatchedFinder(CurrentProfile person, OpenData open, TaskRunner runner) {
    this.person = person;
    this.job = new LatestJob<>(runner, Runnable::run);
    this.open = open;
  }

  /** Looks whenever a data set is opened. */
  void follow() {
    open.dataProperty().subscribe(this::look);
  }

  private void look(Optional<DataSet> data) {
    if (data.isPresent() && UnmatchedSearch.isNeeded(person.profile())) {
      DataSet read = data.get();
      job.start(
          _ -> {
            var matcher = new MovieMatcher(read.catalog(), read.externalIds());
            return () -> give(matcher, read.name());
          });
    }
  }

  private void give(MovieMatcher matcher, String name) {
    ProfileHistory now = person.historyProperty().get();
    person.goOn(UnmatchedSearch.apply(now, matcher, name));
  }
}
