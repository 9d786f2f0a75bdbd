package org.cinefactor.ui.recommendations;

import org.cinefactor.ui.session.InSmallSession;
import org.junit.jupiter.api.BeforeEach;

/** The set-up of a test of the list of recommendations in a session that has not begun. */
abstract class InListSession extends InSmallSession {
  protected RecommendationsViewModel list;

  @BeforeEach
  final void openList() {
    list =
        new RecommendationsViewModel(
            session.person(),
            session.answers(),
            session.options(),
            session.firstPicture(),
            session.runner());
  }
}
