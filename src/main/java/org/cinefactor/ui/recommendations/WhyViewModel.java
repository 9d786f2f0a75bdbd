package org.cinefactor.ui.recommendations;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.Why;
import org.cinefactor.recommend.Wishes;
import org.cinefactor.ui.session.Answers;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.store.Answering;

/** Why one movie has its place; worked out anew when a star or the model changes. */
public final class WhyViewModel {
  private final CurrentProfile person;
  private final Answers answers;
  private final ObservableValue<Wishes> wishes;
  private final LatestJob<Optional<Why>> explaining;
  private final ReadOnlyObjectWrapper<Optional<Movie>> movie =
      new ReadOnlyObjectWrapper<>(this, "movie", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Why>> why =
      new ReadOnlyObjectWrapper<>(this, "why", Optional.empty());

  /** Explains the places of a list that is made with some wishes. */
  public WhyViewModel(
      CurrentProfile person, Answers answers, ObservableValue<Wishes> wishes, TaskRunner runner) {
    this.person = person;
    this.answers = answers;
    this.wishes = wishes;
    this.explaining = new LatestJob<>(runner, why::set);
    person.profileProperty().subscribe(_ -> explain());
    answers.currentProperty().subscribe(_ -> explain());
    wishes.subscribe(_ -> explain());
    movie.subscribe(_ -> explain());
  }

  /** The explanation; empty when none is asked for. */
  ReadOnlyObjectProperty<Optional<Why>> whyProperty() {
    return why.getReadOnlyProperty();
  }

  /** Asks why a movie has its place; the same movie again closes the answer. */
  void ask(Movie other) {
    movie.set(
        movie.get().filter(other::equals).isPresent() ? Optional.empty() : Optional.of(other));
  }

  void close() {
    movie.set(Optional.empty());
  }

  private void explain() {
    Optional<Answering> answering = answers.currentProperty().get();
    Profile profile = person.profile();
    if (movie.get().isEmpty() || answering.isEmpty() || profile.ratings().isEmpty()) {
      explaining.cancel();
      why.set(Optional.empty());
    } else {
      int id = movie.get().get().id();
      Wishes all = wishes.getValue().withHidden(profile.hidden());
      explaining.start(_ -> answering.get().recommender().why(profile.ratings(), all, id));
    }
  }
}
