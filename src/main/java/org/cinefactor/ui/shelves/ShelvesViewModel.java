package org.cinefactor.ui.shelves;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.OwnList;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.start.StartPicture;

/** The state of the shelves: questions for a newcomer, and the person's lists, newest first. */
public final class ShelvesViewModel {
  private static final Texts TEXTS = Texts.of(ShelvesViewModel.class);

  /** So many movies are asked about at a time. */
  static final int ASKED = 10;

  private final CurrentProfile person;
  private final OpenData open;
  private final LatestJob<Chosen> choosing;
  private Optional<ColdStartMovies> first;

  /**
   * All that was asked about, in order: an answer that is taken back is asked again in its place.
   */
  private final SequencedSet<Movie> asked = new LinkedHashSet<>();

  private Optional<DataSet> opened = Optional.empty();
  private Optional<DataSet> chosenFrom = Optional.empty();
  private final ObjectProperty<ShelfTab> chosen;
  private final OwnListsViewModel ownLists;
  private final ReadOnlyObjectWrapper<List<Movie>> movies =
      new ReadOnlyObjectWrapper<>(this, "movies", List.of());

  private record Chosen(DataSet from, ColdStartMovies movies) {}

  /**
   * Shows what the person keeps, as far as the open data set knows it.
   *
   * @param picture what is shown before there is one
   */
  public ShelvesViewModel(
      CurrentProfile person, OpenData open, StartPicture picture, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.choosing = new LatestJob<>(runner, this::chose);
    // What is asked after an answer follows from the data: until they are read, nothing is.
    this.first =
        picture instanceof StartPicture.Questions questions
            ? Optional.of(ColdStartMovies.inOrder(questions.movies().first(ASKED)))
            : Optional.empty();
    ShelfTab begin = person.profile().ratings().isEmpty() ? ShelfTab.ASKED : ShelfTab.RATED;
    this.chosen = new SimpleObjectProperty<>(this, "chosen", begin);
    this.ownLists = new OwnListsViewModel(person);
    person.profileProperty().subscribe(_ -> list());
    open.dataProperty().subscribe(_ -> opened());
    chosen.subscribe(_ -> list());
    ownLists.shownProperty().subscribe(_ -> list());
  }

  /** The lists that came with imports, and which of them is shown. */
  OwnListsViewModel ownLists() {
    return ownLists;
  }

  /** Shows a list that came with an import. */
  public void show(OwnList list) {
    ownLists.show(list);
    chosen.set(ShelfTab.LISTS);
  }

  /** True if there is a tab: the lists have one when an import brought some. */
  ObservableValue<Boolean> isThere(ShelfTab tab) {
    return person
        .profileProperty()
        .map(profile -> tab != ShelfTab.LISTS || !OwnList.all(profile).isEmpty());
  }

  /** The words for taking a movie off the list that is shown, with the key. */
  ObservableValue<String> removal() {
    return chosen.map(tab -> TEXTS.format("removal.key", tab.removal()));
  }

  /** The list that is shown. */
  ObjectProperty<ShelfTab> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<List<Movie>> moviesProperty() {
    return movies.getReadOnlyProperty();
  }

  ObservableValue<Profile> profile() {
    return person.profileProperty();
  }

  /**
   * A list's name with the number of its movies, where there are any: {@code Rated 9}. Of the
   * person's own lists the number is how many they are.
   */
  ObservableValue<String> title(ShelfTab kept) {
    return person
        .profileProperty()
        .map(profile -> size(kept, profile))
        .map(size -> size == 0 ? kept.title() : TEXTS.format("title.count", kept.title(), size));
  }

  ReadOnlyObjectProperty<Optional<DataSet>> dataProperty() {
    return open.dataProperty();
  }

  /** A word on a movie that the open data set lacks; empty for the others. */
  String remark(Movie movie) {
    return open.dataProperty()
        .get()
        .filter(data -> !data.catalog().movie(movie.id()).filter(movie::equals).isPresent())
        .map(_ -> TEXTS.get("remark.missing"))
        .orElse("");
  }

  /** Number of movies of the list whose title is not known, in words; empty when all are. */
  ObservableValue<String> lacking() {
    return movies.map(
        known -> {
          int lacking = shownIds().size() - known.size();
          return lacking <= 0 || open.dataProperty().get().isEmpty()
              ? ""
              : TEXTS.format("missing", lacking);
        });
  }

  /** Text in place of a list that has nothing to show. */
  ObservableValue<String> nothing() {
    return Bindings.createStringBinding(
        this::nothingWords,
        chosen,
        movies,
        person.profileProperty(),
        open.dataProperty(),
        open.reading().stateProperty());
  }

  private String nothingWords() {
    boolean kept = !shownIds().isEmpty();
    if (chosen.get() == ShelfTab.ASKED || (kept && open.dataProperty().get().isEmpty())) {
      return open.noneIsComing() ? TEXTS.get("empty.data") : TEXTS.get("empty.loading");
    }
    if (kept) {
      return "";
    }
    return switch (chosen.get()) {
      case ASKED -> "";
      case RATED -> TEXTS.get("empty.rated");
      case WATCHLIST -> TEXTS.get("empty.watchlist");
      case NOT_SEEN -> TEXTS.get("empty.notSeen");
      case HIDDEN -> TEXTS.get("empty.hidden");
      case LISTS -> TEXTS.get("empty.lists");
    };
  }

  void rate(Movie movie, OptionalDouble stars) {
    person.rate(movie, stars);
  }

  /** Takes a movie off the list that is shown. */
  void remove(Movie movie) {
    switch (chosen.get()) {
      case ASKED -> person.notSeen(List.of(movie));
      case RATED -> person.rate(movie, OptionalDouble.empty());
      case WATCHLIST -> person.watch(movie, false);
      case NOT_SEEN -> person.notNotSeen(movie);
      case HIDDEN -> person.hide(movie, false);
      case LISTS -> ownLists.remove(movie);
    }
  }

  /** None of the movies that are asked about is seen: others are asked about. */
  void noneSeen() {
    person.notSeen(movies.get());
  }

  /** Forgets the movies to ask about when another data set than theirs is open. */
  private void opened() {
    Optional<DataSet> now = open.dataProperty().get();
    if (opened.isPresent() || now.map(DataSet::catalog).filter(this::lacksSome).isPresent()) {
      first = Optional.empty();
      asked.clear();
      // A data set may be large: one that is not open any more is not held on to.
      chosenFrom = Optional.empty();
    }
    opened = now;
    choosing.cancel();
    list();
  }

  private boolean lacksSome(Catalog catalog) {
    return first.stream()
        .flatMap(asked -> asked.first(Integer.MAX_VALUE).stream())
        .anyMatch(movie -> catalog.movie(movie.id()).filter(movie::equals).isEmpty());
  }

  /** Works out what to ask only when it is looked at. */
  private List<Movie> asked(Profile profile) {
    if (!chosenFrom.equals(opened) && !choosing.state().busy()) {
      opened.ifPresent(this::choose);
    }
    List<Movie> now =
        first.map(f -> f.ask(profile.ratings(), List.copyOf(asked), ASKED)).orElse(List.of());
    asked.addAll(now);
    return now;
  }

  private void choose(DataSet from) {
    choosing.start(progress -> new Chosen(from, open.coldStartMovies(from, progress)));
  }

  private void chose(Chosen chosen) {
    first = Optional.of(chosen.movies);
    chosenFrom = Optional.of(chosen.from);
    list();
  }

  private void list() {
    Profile profile = person.profile();
    Optional<Catalog> catalog = open.dataProperty().get().map(DataSet::catalog);
    if (chosen.get() == ShelfTab.LISTS && !ownLists.isAny()) {
      chosen.set(ShelfTab.RATED);
    } else if (chosen.get() == ShelfTab.ASKED) {
      movies.set(asked(profile));
    } else {
      movies.set(shownIds().stream().flatMap(id -> movie(id, catalog).stream()).toList());
    }
  }

  /** The ids on the list that is shown, newest first; a list of the person's has its own order. */
  private List<Integer> shownIds() {
    if (chosen.get() == ShelfTab.LISTS) {
      return ownLists.ids();
    }
    return List.copyOf(ids(chosen.get(), person.profile())).reversed();
  }

  private static int size(ShelfTab tab, Profile profile) {
    return tab == ShelfTab.LISTS ? OwnList.all(profile).size() : ids(tab, profile).size();
  }

  /** As the open data set has it, else as it was when something was said of it. */
  private Optional<Movie> movie(int id, Optional<Catalog> catalog) {
    return catalog.flatMap(
        here -> here.movie(id).or(() -> person.historyProperty().get().lacking(id)));
  }

  private static Collection<Integer> ids(ShelfTab kept, Profile profile) {
    return switch (kept) {
      case ASKED, LISTS -> List.of();
      case RATED -> profile.ratings().movieIds();
      case WATCHLIST -> profile.watchlist();
      case NOT_SEEN -> profile.ratings().notSeen();
      case HIDDEN -> profile.hidden();
    };
  }
}
