package org.cinefactor.workspace.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.text.TextHash;
import org.cinefactor.workspace.SamplePerson;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.Model;
import org.cinefactor.workspace.store.ModelRequest;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.Recommenders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A list of the last time is shown again after an update, so whoever changes how lists are made has
 * to say so. These are the lists of the shipped models for two people, to six decimal places: when
 * one is not the same any more, raise {@link ListKey#EDITION} by one and put the new edition and
 * lists here.
 */
class ListEditionTest {
  private static final Ratings SCIENCE_FICTION =
      Ratings.none().with(1, 3).with(260, 5).with(480, 4.5).with(2571, 4).with(648, 0.5);

  @TempDir Path home;

  @Test
  void thisEditionMakesTheseLists() throws Exception {
    InstallLayout layout = InstallLayout.ofThisProgram();
    DataSet data = DataSets.read(layout.data(), Progress.NONE);
    var models = new ModelStore(layout.models(), new DataHome(home));
    var lists = new StringJoiner(" ");
    for (Settings settings : List.of(Settings.tuned(), Settings.notebook())) {
      Model model = models.find(ModelRequest.of(data, settings)).orElseThrow();
      var recommender = Recommenders.of(settings.method(), model, data, Progress.NONE);
      for (Ratings ratings : List.of(SCIENCE_FICTION, SamplePerson.ratings())) {
        var text = new StringBuilder();
        for (Recommendation place : recommender.recommend(ratings, 10)) {
          text.append(String.format(Locale.ROOT, "%d %.6f\n", place.movie().id(), place.score()));
        }
        lists.add(TextHash.of(text.toString()).substring(0, 8));
      }
    }
    assertThat(ListKey.EDITION + ": " + lists).isEqualTo("6: 54c02f28 450d11dd c3928b6f c154c69e");
  }
}
