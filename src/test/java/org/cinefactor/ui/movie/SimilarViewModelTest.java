package org.cinefactor.ui.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.DataHome;
import org.cinefactor.recommend.feature.SimilarityWish;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SharedSearches;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Movies like others, with the shipped data and model. */
class SimilarViewModelTest {
  private static final int SPIRITED_AWAY = 5618;
  private static final int PRINCESS_MONONOKE = 3000;

  @TempDir Path folder;

  private final SimpleObjectProperty<Optional<Movie>> movie =
      new SimpleObjectProperty<>(Optional.empty());
  private Session session;
  private SimilarViewModel similar;

  @BeforeEach
  void open() throws Exception {
    Workspace workspace = Workspace.open(InstallLayout.ofThisProgram(), new DataHome(folder));
    workspace.preferences().change(p -> p.withSettings(Settings.notebook()));
    session = SharedSearches.session(workspace, new SameThreadRunner());
    session.begin();
    similar = new SimilarViewModel(session.answers(), movie, session.runner());
    var catalog = session.open().dataProperty().get().orElseThrow().catalog();
    movie.set(catalog.movie(SPIRITED_AWAY));
  }

  @AfterEach
  void close() throws Exception {
    session.close();
  }

  private List<Integer> ids() {
    return similar.similarProperty().get().stream().map(Movie::id).toList();
  }

  @Test
  void theNearestNeighbourOfOneJapaneseAnimationIsAnother() {
    assertThat(ids()).hasSize(8).startsWith(PRINCESS_MONONOKE).doesNotContain(SPIRITED_AWAY);
    assertThat(similar.traitsProperty().get().getFirst().words()).startsWith("Animation · ");
  }

  @Test
  void lessWellKnownIsLessWellKnown() {
    double usual = people();
    similar.popularity(-1);
    assertThat(people()).isLessThan(usual / 2);
    similar.popularity(1);
    assertThat(people()).isGreaterThan(usual);
  }

  private double people() {
    var ratings = session.open().dataProperty().get().orElseThrow().ratings();
    return ids().stream().mapToInt(ratings::ratingsOfMovieId).average().orElseThrow();
  }

  @Test
  void aFaderBringsMoreOrLessOfATraitAndResetTakesItBack() {
    List<Integer> before = ids();
    int animation = similar.traitsProperty().get().getFirst().component();
    similar.fader(animation, 1);
    long more = animated();
    similar.fader(animation, -1);
    long less = animated();
    assertThat(more).isGreaterThan(less);
    similar.reset();
    assertThat(ids()).isEqualTo(before);
    assertThat(similar.wishProperty().get()).isEqualTo(SimilarityWish.none());
  }

  @Test
  void whoeverComesBackFindsTheFadersWhereTheyWere() {
    var catalog = session.open().dataProperty().get().orElseThrow().catalog();
    similar.popularity(-0.5);
    similar.fader(similar.traitsProperty().get().getFirst().component(), 1);
    List<Integer> before = ids();
    SimilarityWish wish = similar.wishProperty().get();

    movie.set(catalog.movie(PRINCESS_MONONOKE));
    assertThat(similar.wishProperty().get()).isEqualTo(SimilarityWish.none());
    movie.set(catalog.movie(SPIRITED_AWAY));
    assertThat(similar.wishProperty().get()).isEqualTo(wish);
    assertThat(ids()).isEqualTo(before);

    similar.reset();
    movie.set(catalog.movie(PRINCESS_MONONOKE));
    movie.set(catalog.movie(SPIRITED_AWAY));
    assertThat(similar.wishProperty().get()).isEqualTo(SimilarityWish.none());
  }

  private long animated() {
    return similar.similarProperty().get().stream()
        .filter(m -> m.genres().stream().anyMatch(g -> g.name().equals("Animation")))
        .count();
  }

  @Test
  void anotherMovieBeginsWithoutWishes() {
    similar.popularity(1);
    movie.set(session.open().dataProperty().get().orElseThrow().catalog().movie(1));
    assertThat(similar.wishProperty().get()).isEqualTo(SimilarityWish.none());
    movie.set(Optional.empty());
    assertThat(ids()).isEmpty();
  }

  @Test
  void thatThereAreNoneIsSaidOnlyOnceItIsKnown() {
    var runner = new WaitingRunner();
    var later = new SimilarViewModel(session.answers(), movie, runner);
    movie.set(Optional.of(new Movie(999_999, "Never rated (2016)", List.of())));
    int newest = runner.started() - 1;
    runner.begin(newest);
    assertThat(later.noneProperty().get()).isFalse();
    runner.finish(newest);
    assertThat(later.noneProperty().get()).isTrue();
    assertThat(similar.noneProperty().get()).isTrue();
    movie.set(Optional.empty());
    assertThat(later.noneProperty().get()).isFalse();
  }

  /** The movies like Pinocchio stood below The Lord of the Rings until its own were found. */
  @Test
  void moviesLikeAnotherArePendingUntilItsOwnAreFound() {
    var runner = new WaitingRunner();
    var later = new SimilarViewModel(session.answers(), movie, runner);
    assertThat(later.pendingProperty().get()).isTrue();
    runner.finish(runner.started() - 1);
    assertThat(later.pendingProperty().get()).isFalse();
    List<Movie> first = later.similarProperty().get();
    movie.set(session.open().dataProperty().get().orElseThrow().catalog().movie(1));
    assertThat(later.similarProperty().get()).isEqualTo(first);
    assertThat(later.pendingProperty().get()).isTrue();
    runner.finish(runner.started() - 1);
    assertThat(later.similarProperty().get()).isNotEqualTo(first);
    assertThat(later.pendingProperty().get()).isFalse();
    later.popularity(1);
    assertThat(later.pendingProperty().get()).as("they are its own").isFalse();
    movie.set(Optional.empty());
    assertThat(later.pendingProperty().get()).isFalse();
  }
}
