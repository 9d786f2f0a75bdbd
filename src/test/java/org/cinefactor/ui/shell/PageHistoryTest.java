package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.shell.PageHistory.Visit;
import org.junit.jupiter.api.Test;

class PageHistoryTest {
  private static final Movie A = new Movie(1, "A (2000)", List.of());
  private static final Movie B = new Movie(2, "B (2001)", List.of());

  private final PageHistory history = new PageHistory(Page.HOME);

  private Visit shown() {
    return history.shownProperty().get();
  }

  @Test
  void backAndForwardLeadThroughTheSamePages() {
    history.open(A);
    history.open(B);
    history.go(Page.SETTINGS);
    assertThat(history.canGoForwardProperty().get()).isFalse();
    history.back();
    assertThat(shown()).isEqualTo(new Visit(Page.HOME, Optional.of(B)));
    history.back();
    history.back();
    assertThat(shown()).isEqualTo(new Visit(Page.HOME, Optional.empty()));
    assertThat(history.canGoBackProperty().get()).isFalse();
    history.back();
    history.forward();
    assertThat(shown().movie()).contains(A);
  }

  @Test
  void whereOneGoesAfterGoingBackReplacesWhatLayAhead() {
    history.open(A);
    history.back();
    history.open(B);
    assertThat(history.canGoForwardProperty().get()).isFalse();
    history.back();
    history.forward();
    assertThat(shown().movie()).contains(B);
  }

  @Test
  void theSamePageTwiceIsOneVisit() {
    history.open(A);
    history.open(A);
    history.back();
    assertThat(history.canGoBackProperty().get()).isFalse();
  }

  @Test
  void backLeadsToThePlaceThatAPageWasScrolledTo() {
    var top = new double[1];
    history.keep(() -> top[0]);
    history.open(A);
    top[0] = 300;
    history.open(B);
    assertThat(history.top()).isZero();
    top[0] = 70;
    history.back();
    assertThat(history.top()).isEqualTo(300);
    top[0] = 310;
    history.forward();
    assertThat(history.top()).isEqualTo(70);
    history.back();
    assertThat(history.top()).isEqualTo(310);
    history.open(B);
    assertThat(history.top()).isZero();
  }

  @Test
  void aMovieOpensBesideTheListAlsoFromThePageThatStandsAlone() {
    history.go(Page.LAB);
    history.open(A);
    assertThat(shown().page()).isEqualTo(Page.HOME);
  }
}
