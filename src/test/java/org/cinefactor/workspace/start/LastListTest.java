package org.cinefactor.workspace.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
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

/** The list of the last time comes back only when it is certain to be the same. */
class LastListTest {
  @TempDir Path folder;

  private List<Recommendation> list = List.of();

  @BeforeEach
  void closeWithAListOnTheScreen() throws Exception {
    try (Workspace first = SmallWorkspace.in(folder)) {
      Settings settings = plain(2);
      first.preferences().change(p -> p.withSettings(settings));
      var history = first.profile().history();
      Profile profile = history.profile().rated(1, 5).rated(4, 0.5).hiding(6);
      first.profile().save(history.then(CHANGES, profile));
      LoadedRecommender loaded =
          first.recommender(first.loader().read(Progress.NONE), settings, Progress.NONE);
      list =
          loaded
              .recommender()
              .recommend(profile.ratings(), ListOptions.none().withHidden(profile.hidden()), 10);
      first.keep(loaded, profile, list);
    }
  }

  private static Settings plain(int components) {
    return Settings.notebook().withNmf(Settings.notebook().nmf().withComponents(components));
  }

  private Workspace again() throws Exception {
    return Workspace.openAhead(new InstallLayout(folder), new DataHome(folder.resolve("home")));
  }

  private Optional<List<Recommendation>> lastList() throws Exception {
    try (Workspace next = again()) {
      return next.firstPicture() instanceof StartPicture.LastList last
          ? Optional.of(last.places())
          : Optional.empty();
    }
  }

  @Test
  void itIsThereAgainToTheLastDigit() throws Exception {
    assertThat(list).hasSizeGreaterThanOrEqualTo(2);
    assertThat(lastList()).hasValue(list);
  }

  @Test
  void afterAnotherStarItIsNot() throws Exception {
    try (Workspace next = again()) {
      var history = next.profile().history();
      next.profile().save(history.then(CHANGES, history.profile().rated(1, 4.5)));
    }
    assertThat(lastList()).isEmpty();
  }

  @Test
  void afterAMovieWasHiddenItIsNot() throws Exception {
    try (Workspace next = again()) {
      var history = next.profile().history();
      next.profile().save(history.then(CHANGES, history.profile().hiding(2)));
    }
    assertThat(lastList()).isEmpty();
  }

  @Test
  void withOtherSettingsItIsNot() throws Exception {
    try (Workspace next = again()) {
      next.preferences().change(p -> p.withSettings(plain(1)));
    }
    assertThat(lastList()).isEmpty();
  }

  @Test
  void afterAnUpdateThatBringsTheSameFilesItIs() throws Exception {
    Path data = folder.resolve("data/movielens-small-2016");
    for (String name : List.of("movies.csv", "ratings.csv")) {
      byte[] same = Files.readAllBytes(data.resolve(name));
      Files.delete(data.resolve(name));
      Files.write(data.resolve(name), same);
      Files.setLastModifiedTime(data.resolve(name), FileTime.fromMillis(1_000_000));
    }
    assertThat(lastList()).hasValue(list);
  }

  @Test
  void afterTheDataSetThatComesAlongHasChangedItIsNot() throws Exception {
    Path ratings = folder.resolve("data/movielens-small-2016/ratings.csv");
    FileTime before = Files.getLastModifiedTime(ratings);
    String text = Files.readString(ratings);
    Files.writeString(ratings, text.substring(0, text.length() - 2) + "7\n");
    Files.setLastModifiedTime(ratings, before);
    assertThat(lastList()).isEmpty();
  }

  @Test
  void afterAnotherModelCameAlongItIsNot() throws Exception {
    Files.createDirectories(folder.resolve("models"));
    Files.write(folder.resolve("models/other.npz"), new byte[] {1});
    assertThat(lastList()).isEmpty();
  }

  @Test
  void afterADataSetOfOnesOwnWasWrittenAgainItIsNot() throws Exception {
    Path own = folder.resolve("own");
    Files.createDirectories(own);
    for (String name : List.of("movies.csv", "ratings.csv")) {
      Files.copy(folder.resolve("data/movielens-small-2016").resolve(name), own.resolve(name));
    }
    try (Workspace next = again()) {
      var data = next.loader().open(Optional.of(own), Progress.NONE);
      Profile profile = next.profile().history().profile();
      next.keep(next.recommender(data, plain(2), Progress.NONE), profile, list);
    }
    assertThat(lastList()).hasValue(list);
    Files.setLastModifiedTime(own.resolve("ratings.csv"), FileTime.fromMillis(1_000_000));
    assertThat(lastList()).isEmpty();
  }

  /** MovieLens 100K and 1M have other names, and any file may lie some folders deeper. */
  @Test
  void afterAnyFileOfADataSetOfOnesOwnChangedOrCameItIsNot() throws Exception {
    Path own = Files.createDirectories(folder.resolve("own/ml-100k"));
    String rest = "|x||u" + "|0".repeat(18) + "|1\n";
    Files.writeString(own.resolve("u.item"), "1|Big (1988)" + rest + "2|Heat (1995)" + rest);
    Files.writeString(own.resolve("u.data"), "1\t1\t5\t1\n2\t2\t3\t1\n2\t1\t2\t1\n");
    try (Workspace next = again()) {
      var data = next.loader().open(Optional.of(own.getParent()), Progress.NONE);
      Profile profile = next.profile().history().profile();
      next.keep(next.recommender(data, plain(2), Progress.NONE), profile, list);
    }
    assertThat(lastList()).hasValue(list);
    FileTime then = Files.getLastModifiedTime(own.resolve("u.data"));
    Files.setLastModifiedTime(own.resolve("u.data"), FileTime.fromMillis(1_000_000));
    assertThat(lastList()).isEmpty();
    Files.setLastModifiedTime(own.resolve("u.data"), then);
    assertThat(lastList()).hasValue(list);
    Files.writeString(own.resolve("links.csv"), "movieId,imdbId,tmdbId\n");
    assertThat(lastList()).isEmpty();
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws Exception {
    Files.writeString(folder.resolve("home/last-list.json"), "{\"madeFrom\": 3, \"places\"");
    assertThat(lastList()).isEmpty();
    try (Workspace next = again()) {
      assertThat(next.loader().read(Progress.NONE).catalog().size()).isEqualTo(6);
    }
  }

  @Test
  void aListOfAModelFromAFileIsNotKept() throws Exception {
    try (Workspace next = again()) {
      var data = next.loader().read(Progress.NONE);
      Path file = folder.resolve("model.npz");
      next.recommender(data, plain(1), Progress.NONE).write(file);
      next.preferences().change(p -> p.withSettings(plain(1)));
      LoadedRecommender opened = next.recommender(data, file, Progress.NONE);
      next.keep(opened, next.profile().history().profile(), list);
    }
    assertThat(lastList()).isEmpty();
  }
}
