package org.cinefactor.workspace.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading ahead while the window is built, which helps and never stands in the way. */
class PrefetchingDataSourceTest {
  private static final int MOST_COLLECTIONS = 300;

  private static final Settings SETTINGS =
      Settings.notebook().withNmf(Settings.notebook().nmf().withComponents(2));

  @TempDir Path folder;

  private Path own = Path.of("");

  @BeforeEach
  void someoneWithADataSetOfTheirOwn() throws Exception {
    own = Files.createDirectories(folder.resolve("own"));
    try (Workspace first = SmallWorkspace.in(folder)) {
      Path shipped = folder.resolve("data/movielens-small-2016");
      Files.copy(shipped.resolve("movies.csv"), own.resolve("movies.csv"));
      String ratings = Files.readString(shipped.resolve("ratings.csv"));
      Files.writeString(own.resolve("ratings.csv"), ratings + "9,1,5,100\n9,2,4,100\n");
      first.preferences().change(p -> p.withSettings(SETTINGS));
      first.loader().open(Optional.of(own), Progress.NONE);
      var history = first.profile().history();
      first.profile().save(history.then(CHANGES, history.profile().rated(1, 5)));
    }
  }

  private Workspace again() throws Exception {
    return Workspace.openAhead(new InstallLayout(folder), new DataHome(folder.resolve("home")));
  }

  private static List<Recommendation> firstList(Workspace workspace) throws Exception {
    assertThat(workspace.firstPicture()).isInstanceOf(StartPicture.Coming.class);
    return ((StartPicture.Coming) workspace.firstPicture()).list().orElseThrow().call();
  }

  @Test
  void askingTwiceGivesTheSame() throws Exception {
    try (Workspace next = again()) {
      DataSet data = next.loader().read(Progress.NONE);
      assertThat(next.loader().read(Progress.NONE)).isSameAs(data);
      LoadedRecommender loaded = next.recommender(data, SETTINGS, Progress.NONE);
      assertThat(next.recommender(data, SETTINGS, Progress.NONE)).isSameAs(loaded);
    }
  }

  @Test
  void openingTheSameFolderAgainReadsWhatIsInItNow() throws Exception {
    try (Workspace next = again()) {
      DataSet before = next.loader().read(Progress.NONE);
      Path ratings = own.resolve("ratings.csv");
      Files.writeString(ratings, Files.readString(ratings) + "9,3,3,100\n");
      DataSet now = next.loader().open(Optional.of(own), Progress.NONE);
      assertThat(now.ratings().size()).isEqualTo(before.ratings().size() + 1);
      assertThat(next.recommender(now, SETTINGS, Progress.NONE).data()).isSameAs(now);
    }
  }

  @Test
  void aListIsOnItsWayAndIsTheOneThatTheModelMakes() throws Exception {
    try (Workspace next = again()) {
      var list = firstList(next);
      DataSet data = next.loader().read(Progress.NONE);
      assertThat(data.name()).isEqualTo("own");
      LoadedRecommender loaded = next.recommender(data, SETTINGS, Progress.NONE);
      assertThat(list)
          .isEqualTo(loaded.list(next.profile().history().profile(), ListOptions.none()));
    }
  }

  @Test
  void aDataSetThatIsGoneDoesNotKeepAnotherFromAnswering() throws Exception {
    Files.delete(own.resolve("ratings.csv"));
    try (Workspace next = again()) {
      assertThatThrownBy(() -> next.loader().read(Progress.NONE))
          .isInstanceOf(DataSetException.class);
      DataSet shipped = next.loader().open(Optional.empty(), Progress.NONE);
      assertThat(next.recommender(shipped, SETTINGS, Progress.NONE).data()).isSameAs(shipped);
    }
  }

  @Test
  void anotherDataSetThatIsOpenedMeanwhileAnswers() throws Exception {
    try (Workspace next = again()) {
      next.loader().read(Progress.NONE);
      DataSet shipped = next.loader().open(Optional.empty(), Progress.NONE);
      assertThat(next.recommender(shipped, SETTINGS, Progress.NONE).data()).isSameAs(shipped);
    }
  }

  /** Waits until the first list was made, or was given up because something else was opened. */
  private static void awaitTheEnd(Workspace workspace) throws Exception {
    try {
      firstList(workspace);
    } catch (CancellationException _) {
      // It was given up in favour of what was opened since.
    }
  }

  @Test
  void whatWasReadAheadIsNotHeldWhenItIsNotOpenAnyMore() throws Exception {
    try (Workspace next = again()) {
      var collected = new ReferenceQueue<DataSet>();
      var read = new WeakReference<>(next.loader().read(Progress.NONE), collected);
      next.recommender(
          next.loader().open(Optional.empty(), Progress.NONE), SETTINGS, Progress.NONE);
      awaitTheEnd(next);
      Reference<?> gone = null;
      // The thread that made the list may still be about to end, and holds the data set until then.
      for (int i = 0; i < MOST_COLLECTIONS && gone == null; i++) {
        System.gc();
        gone = collected.remove(200);
      }
      assertThat(gone).isSameAs(read);
    }
  }
}
