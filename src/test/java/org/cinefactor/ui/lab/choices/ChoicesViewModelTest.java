package org.cinefactor.ui.lab.choices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;

/** The Choices tab: seeds, filters and settings. */
final class ChoicesViewModelTest extends InOpenLab {
  @Test
  void whatStaysOverTheSeedsCanBeTakenAwayUntilAChoiceChanges() {
    lab.enterAs(OpenLab.horrorFan());
    lab.desk().go(3);
    var choices = new ChoicesViewModel(lab.desk(), new SameThreadRunner());
    assertThat(choices.drawnStability()).isEmpty();
    choices.measureStability();
    var found = choices.stabilityProperty().get().orElseThrow();
    assertThat(found.rank()).isEqualTo(3);
    assertThat(found.lists()).hasSize(10);
    var drawn = choices.drawnStability().orElseThrow();
    assertThat(drawn.picture().svg()).contains("Horror fan, rank 3: what stays over 10 seeds");
    assertThat(drawn.csv().lines()).hasSize(1 + found.stays().size());
    choices.filter(f -> new MovieFilter(1, 4, Combination.ALL));
    assertThat(choices.stabilityProperty().get()).isEmpty();
    var counts = choices.countsProperty().get().orElseThrow();
    assertThat(choices.listedCounts().orElseThrow().csv())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "filter,min_ratings,min_mean,movies,ratings\nany,1,4.0,%d,%d\nall,1,4.0,%d,%d\n",
                counts.any().movies(),
                counts.any().ratings(),
                counts.all().movies(),
                counts.all().ratings()));
    assertThat(choices.listedCounts().orElseThrow().markdown())
        .contains(
            "more than 1 ratings, a mean above 4\n",
            "| both must hold (AND) | " + counts.all().movies() + " | ");
  }

  @Test
  void aRunWithOtherChoicesIsHeldAgainstTheKeptOneAndTheLabStaysAsItIs() {
    lab.enterAs(OpenLab.horrorFan());
    lab.desk().go(3);
    var before = lab.desk().modelProperty().get();
    var choices = new ChoicesViewModel(lab.desk(), new SameThreadRunner());
    assertThat(choices.countsProperty().get().orElseThrow().any().movies()).isPositive();
    choices.settings(s -> s.withStopping(0.5, 3));
    choices.train();
    assertThat(choices.runsProperty().get().orElseThrow().models()).hasSize(2);
    assertThat(lab.desk().modelProperty().get()).isEqualTo(before);
    assertThat(choices.drawnRuns().orElseThrow().csv())
        .startsWith("run,components,init,solver,seed,tol,")
        .contains("\nkept,3,nndsvd,cd,0,0.01,", "\nnow,3,nndsvd,cd,0,0.5,3,");
    assertThat(choices.listedRuns().orElseThrow().markdown())
        .contains("## Kept: rank 3 · nndsvd · tol 0.01 · ", "## Now: rank 3 · nndsvd · tol 0.5 · ");
    choices.useForAll();
    assertThat(lab.desk().ranks().settingsProperty().get().tolerance()).isEqualTo(0.5);
    assertThat(choices.differs()).isFalse();
  }
}
