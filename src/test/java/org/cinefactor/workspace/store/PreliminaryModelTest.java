package org.cinefactor.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.SyntheticRatings;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Method;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Preliminary models, of 400 people of whom half like even movies, half odd ones. */
class PreliminaryModelTest {
  private static final int PEOPLE = 400;
  private static final int MOVIES = 60;

  @TempDir Path folder;

  private final DataSet data = data();

  @ParameterizedTest
  @EnumSource(Method.class)
  void itIsLearnedFromSomeOfThePeopleAndKnowsTastesAlready(Method method) {
    var preliminary = new PreliminaryModel(1000, 3000);
    LoadedRecommender by = preliminary.of(data, settings(method), Progress.NONE).orElseThrow();
    assertThat(by.model().origin()).isEqualTo(ModelOrigin.PRELIMINARY);
    assertThat(by.settings().nmf().components()).isEqualTo(16);
    assertThat(preliminary.people(data.ratings())).isEqualTo(100);
    assertThat(listOf(by, 2, 4, 6)).allMatch(id -> id % 2 == 0);
    assertThat(listOf(by, 1, 3, 5)).allMatch(id -> id % 2 == 1);
    LoadedRecommender again = preliminary.of(data, settings(method), Progress.NONE).orElseThrow();
    assertThat(listOf(again, 7, 9, 8)).isEqualTo(listOf(by, 7, 9, 8));
  }

  @Test
  void aSmallDataSetNeedsNoneAndWhereNobodyKnowsTheSameMoviesThereIsNone() {
    assertThat(PreliminaryModel.usual().of(data, Settings.tuned(), Progress.NONE)).isEmpty();
    var tooFew = new PreliminaryModel(1000, 60);
    assertThat(tooFew.of(data, Settings.tuned(), Progress.NONE)).isEmpty();
  }

  @Test
  void aModelThatIsThereAnswersBeforeIt() {
    var models = new ModelStore(List.of(), new DataHome(folder));
    var preliminary = new PreliminaryModel(1000, 3000);
    Settings settings = settings(Method.NOTEBOOK);
    assertThat(preliminary.soonest(models, data, settings, Progress.NONE).model())
        .extracting(Model::origin)
        .isEqualTo(ModelOrigin.PRELIMINARY);
    LoadedRecommender.of(models, data, settings, Progress.NONE);
    assertThat(preliminary.soonest(models, data, settings, Progress.NONE).model())
        .extracting(Model::origin)
        .isEqualTo(ModelOrigin.KEPT);
  }

  private static Settings settings(Method method) {
    return method == Method.TUNED ? Settings.tuned() : Settings.notebook();
  }

  private static List<Integer> listOf(LoadedRecommender by, int... liked) {
    Map<Integer, Double> stars = new LinkedHashMap<>();
    for (int id : liked) {
      stars.put(id, 5.0);
    }
    return by.recommender().recommend(Ratings.of(stars), 10).stream()
        .map(one -> one.movie().id())
        .toList();
  }

  private static DataSet data() {
    List<Movie> movies = new ArrayList<>();
    for (int m = 1; m <= MOVIES; m++) {
      movies.add(
          new Movie(m, "Movie " + m + " (2001)", List.of(new Genre(m % 2 == 0 ? "A" : "B"))));
    }
    int each = MOVIES / 2;
    int[] users = new int[PEOPLE * each];
    int[] ids = new int[users.length];
    float[] stars = new float[users.length];
    for (int i = 0; i < users.length; i++) {
      users[i] = i / each;
      int seen = (i % each + users[i] * 7) * 2 % MOVIES;
      boolean rare = i % each % 10 == 9;
      boolean even = users[i] / 4 % 2 == 0;
      ids[i] = 1 + (seen + (even == rare ? 0 : 1)) % MOVIES;
      stars[i] = rare ? 1.5f : 4.5f;
    }
    var catalog = new Catalog(movies);
    return SyntheticRatings.dataSet(
        "made up", catalog, SyntheticRatings.table(catalog, users, ids, stars));
  }
}
