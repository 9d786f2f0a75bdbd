package org.cinefactor.ui.discover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/** Search as one types. */
public final class DiscoverViewModel {
  private static final int MOST = 60;

  private final CurrentProfile person;
  private final OpenData open;
  private final LatestJob<List<Movie>> searching;
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<List<Movie>> hits =
      new ReadOnlyObjectWrapper<>(this, "hits", List.of());
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(this, "state", SearchState.NOTHING_TYPED);

  /** Searches the open data set for the person. */
  public DiscoverViewModel(CurrentProfile person, OpenData open, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.searching = new LatestJob<>(runner, this::found);
    query.subscribe(_ -> search());
    open.searchProperty().subscribe(_ -> search());
    open.reading().stateProperty().subscribe(_ -> prepare());
  }

  /** What is typed. */
  public StringProperty queryProperty() {
    return query;
  }

  ReadOnlyObjectProperty<List<Movie>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** What the list of hits shows. */
  public ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ObservableValue<Profile> profile() {
    return person.profileProperty();
  }

  /** How many movies can be found, in words for the empty field. */
  ObservableValue<String> prompt() {
    return open.dataProperty().map(DiscoverViewModel::prompt);
  }

  private static String prompt(Optional<DataSet> data) {
    return data.map(d -> String.format(Locale.ROOT, "Search %,d movies", d.catalog().size()))
        .orElse("Search movies");
  }

  void rate(Movie movie, OptionalDouble stars) {
    person.rate(movie, stars);
  }

  void watch(Movie movie) {
    person.watch(movie, !person.profile().watchlist().contains(movie.id()));
  }

  /** Says that a movie is not seen, or takes that back; it is seen when it has stars. */
  void notSeen(Movie movie) {
    if (person.profile().ratings().notSeen().contains(movie.id())) {
      person.notNotSeen(movie);
    } else {
      person.notSeen(List.of(movie));
    }
  }

  /** Keeps a movie out of the recommendations, or lets it in again. */
  void hide(Movie movie) {
    person.hide(movie, !person.profile().hidden().contains(movie.id()));
  }

  /** Nothing is searched yet: says whether anything will be. */
  private void prepare() {
    if (open.searchProperty().get().isEmpty()) {
      search();
    }
  }

  private void search() {
    String words = query.get().strip();
    Optional<TitleSearch> search = open.searchProperty().get();
    if (words.isEmpty()) {
      searching.cancel();
      hits.set(List.of());
      state.set(SearchState.NOTHING_TYPED);
    } else if (search.isEmpty()) {
      state.set(open.noneIsComing() ? SearchState.NO_DATA : SearchState.PREPARING);
    } else {
      searching.start(_ -> search.get().search(words, MOST));
    }
  }

  private void found(List<Movie> movies) {
    hits.set(movies);
    state.set(movies.isEmpty() ? SearchState.NOTHING_FOUND : SearchState.FOUND);
  }
}
