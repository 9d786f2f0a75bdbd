package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Why;
import org.cinefactor.ui.session.InSmallSession;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhyViewModelTest extends InSmallSession {
  private final SimpleObjectProperty<ListOptions> options =
      new SimpleObjectProperty<>(ListOptions.none());
  private WhyViewModel why;

  @Override
  protected void prepare() {
    Settings settings = Settings.notebook();
    workspace
        .preferences()
        .change(p -> p.withSettings(settings.withNmf(settings.nmf().withComponents(2))));
  }

  @BeforeEach
  void open() {
    session.begin();
    why = new WhyViewModel(session.person(), session.answers(), options, session.runner());
  }

  private void rate(int id, double stars) {
    session.person().rate(movie(id), OptionalDouble.of(stars));
  }

  @Test
  void itsPartsAddUpToTheScore() {
    rate(1, 5);
    rate(4, 2);
    why.ask(movie(3));
    Why found = why.whyProperty().get().orElseThrow();
    double sum = found.ratings().stream().mapToDouble(RatingShare::part).sum() + found.rest();
    assertThat(sum).isCloseTo(found.score(), within(1e-9));
  }

  @Test
  void aStarGivenMeanwhileIsInTheAnswer() {
    rate(1, 5);
    why.ask(movie(3));
    assertThat(why.whyProperty().get().orElseThrow().ratings()).hasSize(1);
    rate(2, 4);
    assertThat(why.whyProperty().get().orElseThrow().ratings()).hasSize(2);
  }

  @Test
  void reasonsOfTheMovieBeforeAreNotThoseOfTheNext() {
    rate(1, 5);
    var runner = new WaitingRunner();
    var later = new WhyViewModel(session.person(), session.answers(), options, runner);
    later.show(Optional.of(movie(3)));
    runner.finish(runner.started() - 1);
    assertThat(later.current().getValue()).isTrue();
    later.show(Optional.of(movie(2)));
    assertThat(later.whyProperty().get()).isPresent();
    assertThat(later.current().getValue()).isFalse();
    runner.finish(runner.started() - 1);
    assertThat(later.current().getValue()).isTrue();
    later.show(Optional.empty());
    assertThat(later.current().getValue()).isFalse();
  }

  @Test
  void theSameMovieAgainClosesIt() {
    rate(1, 5);
    why.ask(movie(3));
    assertThat(why.whyProperty().get()).isPresent();
    why.ask(movie(3));
    assertThat(why.whyProperty().get()).isEmpty();
    why.ask(movie(2));
    why.close();
    assertThat(why.whyProperty().get()).isEmpty();
  }

  @Test
  void whoHasRatedNothingGetsNoAnswer() {
    why.ask(movie(3));
    assertThat(why.whyProperty().get()).isEmpty();
  }

  @Test
  void itsLargestFeaturesAreNamedAfterMovies() {
    rate(1, 5);
    why.ask(movie(3));
    int largest = why.whyProperty().get().orElseThrow().features().getFirst().component();
    assertThat(why.nameOf(largest).component()).isEqualTo(largest);
  }
}
