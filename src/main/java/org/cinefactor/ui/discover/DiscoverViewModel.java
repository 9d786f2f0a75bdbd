package org.cinefactor.ui.discover;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.catalog.browse.MovieBrowser;
import org.cinefactor.catalog.browse.MovieOrder;
import org.cinefactor.catalog.browse.MovieQuery;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.profile.Profile;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/** The state of the search, which follows what is typed. */
public final class DiscoverViewModel {
  private static final Texts TEXTS = Texts.of(DiscoverViewModel.class);

  private static final int FIRST = 60;

  private final CurrentProfile person;
  private final OpenData open;
  private final LatestJob<Answer> searching;
  private final CompletionViewModel completion;
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<List<Movie>> hits =
      new ReadOnlyObjectWrapper<>(this, "hits", List.of());
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(this, "state", SearchState.NOTHING_TYPED);

  private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking", false);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
  private Optional<Prepared> prepared = Optional.empty();
  private int most = FIRST;

  /** A data set's titles with the browser that was made for them. */
  private record Prepared(TitleSearch titles, MovieBrowser browser) {
    static Prepared of(TitleSearch titles, DataSet data) {
      RatingTable ratings = data.ratings();
      return new Prepared(
          titles,
          new MovieBrowser(
              titles,
              data.catalog(),
              id ->
                  new MovieBrowser.Standing(
                      ratings.ratingsOfMovieId(id),
                      ratings.movieNumber(id) < 0
                          ? 0
                          : ratings.meanOfMovie(ratings.movieNumber(id))),
              ratings.users()));
    }
  }

  private record Answer(Prepared by, MovieQuery query, MovieBrowser.Found found) {}

  /** Searches the open data set for the person. */
  public DiscoverViewModel(CurrentProfile person, OpenData open, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.searching = new LatestJob<>(runner, this::found);
    this.completion = new CompletionViewModel(query, this::catalogGenres);
    query.subscribe(_ -> searchAnew());
    open.searchProperty().subscribe(_ -> searchAnew());
    open.reading().stateProperty().subscribe(_ -> prepare());
    searching
        .failureProperty()
        .subscribe(sentence -> looking.set(looking.get() && sentence.isEmpty()));
  }

  /** The typed query. */
  public StringProperty queryProperty() {
    return query;
  }

  ReadOnlyObjectProperty<List<Movie>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** State of the list of hits. */
  public ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** True while the movies for what was typed last are still to come. */
  ReadOnlyBooleanProperty lookingProperty() {
    return looking.getReadOnlyProperty();
  }

  ObservableValue<Profile> profile() {
    return person.profileProperty();
  }

  /** The number of movies that can be found, in words for the empty field. */
  ObservableValue<String> prompt() {
    return open.dataProperty().map(DiscoverViewModel::prompt);
  }

  private static String prompt(Optional<DataSet> data) {
    return data.map(d -> TEXTS.format("prompt.count", d.catalog().size()))
        .orElse(TEXTS.get("prompt"));
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

  private void searchAnew() {
    most = FIRST;
    search();
  }

  /**
   * Finds all the others too, once somebody goes on to look at them; what is drawn stays as it was
   * drawn.
   */
  void findAll() {
    boolean drawn = MovieQuery.parse(query.get()).order().equals(Optional.of(MovieOrder.SURPRISE));
    if (most == FIRST && hits.get().size() == FIRST && !drawn) {
      most = Integer.MAX_VALUE;
      search();
    }
  }

  private void search() {
    String words = query.get().strip();
    Optional<TitleSearch> search = open.searchProperty().get();
    if (words.isEmpty()) {
      searching.cancel();
      hits.set(List.of());
      count.set("");
      state.set(SearchState.NOTHING_TYPED);
      looking.set(false);
    } else if (search.isEmpty()) {
      state.set(open.noneIsComing() ? SearchState.NO_DATA : SearchState.PREPARING);
      looking.set(state.get() == SearchState.PREPARING);
      open.wantSearch();
    } else {
      Optional<Prepared> known = prepared.filter(one -> one.titles.equals(search.get()));
      Profile own = person.profile();
      DataSet data = open.dataProperty().get().orElseThrow();
      int limit = most;
      looking.set(true);
      searching.start(
          _ -> {
            Prepared with = known.orElseGet(() -> Prepared.of(search.get(), data));
            MovieQuery asked = MovieQuery.parse(words);
            return new Answer(
                with, asked, with.browser.find(asked, own.ratings(), repeated(data, own), limit));
          });
    }
  }

  /** Movies that the data set has twice, but for one of each: the person's own where there is. */
  private static Set<Integer> repeated(DataSet data, Profile own) {
    var said = new HashSet<>(own.ratings().movieIds());
    List.of(own.ratings().notSeen(), own.watchlist(), own.hidden(), own.seen())
        .forEach(said::addAll);
    return data.twins().repeated(said, data.ratings()::ratingsOfMovieId);
  }

  private void found(Answer answer) {
    prepared = Optional.of(answer.by);
    MovieBrowser.Found found = answer.found;
    String movies = TEXTS.format("count", found.total());
    count.set(
        answer
            .query
            .order()
            .map(one -> TEXTS.format("count.ordered", movies, OrderText.meaning(one)))
            .orElse(movies));
    hits.set(found.movies());
    state.set(
        found.movies().isEmpty()
            ? SearchState.NOTHING_FOUND
            : answer.query.words().isBlank() ? SearchState.BROWSED : SearchState.FOUND);
    looking.set(false);
  }

  /**
   * The number of movies that were found, and how they are ordered; empty while nothing is
   * searched.
   */
  ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** The genres that can be browsed. */
  ObservableValue<List<Genre>> genres() {
    return open.dataProperty()
        .map(data -> data.map(set -> byWord(set.catalog().genres())).orElse(List.of()));
  }

  /** The first years of the decades that can be browsed, the latest first. */
  ObservableValue<List<Integer>> decades() {
    return open.dataProperty()
        .map(data -> data.map(set -> set.catalog().decades().reversed()).orElse(List.of()));
  }

  /** The reason for which there are no genres to browse. */
  String noGenres() {
    return none(TEXTS.get("genre.none"));
  }

  /** The reason for which there are no decades to browse. */
  String noDecades() {
    return none(TEXTS.get("decade.none"));
  }

  private String none(String inData) {
    return open.dataProperty().get().isPresent() ? inData : TEXTS.get("empty.data");
  }

  private static List<Genre> byWord(Collection<Genre> genres) {
    return genres.stream().sorted(Genre.BY_WORD).toList();
  }

  /** Completions of the operator that is being typed. */
  CompletionViewModel completion() {
    return completion;
  }

  private SortedSet<Genre> catalogGenres() {
    return open.dataProperty()
        .get()
        .map(data -> data.catalog().genres())
        .orElse(Collections.emptySortedSet());
  }
}
