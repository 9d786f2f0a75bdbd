package org.cinefactor.ui.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.log.UnexpectedError;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SessionOpening;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowFailureViewModelTest {
  @TempDir Path folder;

  private final List<String> asked = new ArrayList<>();
  private final List<Session> opened = new ArrayList<>();
  private String failure = "";

  private final SessionOpening opening =
      new SessionOpening() {
        @Override
        public Session usual() throws ProfileException {
          return session("usual");
        }

        @Override
        public Session withACopy() throws ProfileException {
          return session("copy");
        }

        @Override
        public Session withoutSettings() throws ProfileException {
          return session("without settings");
        }

        @Override
        public Session in(Path place) throws ProfileException {
          return session("in " + place.getFileName());
        }

        @Override
        public Session fromBackup() throws ProfileException {
          return session("backup");
        }

        @Override
        public Session anew() throws ProfileException {
          return session("anew");
        }
      };

  private final WindowFailureViewModel model =
      new WindowFailureViewModel(
          WindowFailure.of(new ProfileException("Another program holds it.")),
          opening,
          new SameThreadRunner(),
          opened::add);

  private Session session(String way) throws ProfileException {
    asked.add(way);
    if (!failure.isEmpty()) {
      throw new ProfileException(failure);
    }
    try {
      return new Session(SmallWorkspace.in(folder), new SameThreadRunner());
    } catch (IOException e) {
      throw new ProfileException(String.valueOf(e.getMessage()));
    }
  }

  @Test
  void itSaysWhatHappenedAndThenWhatHappensNext() {
    assertThat(model.sentenceProperty().get()).isEqualTo("Another program holds it.");
    failure = "The disk is full.";
    model.tryAgain();
    assertThat(model.sentenceProperty().get()).isEqualTo("The disk is full.");
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(opened).isEmpty();
  }

  @Test
  void anErrorThatNobodyExpectedHasDetailsToCopy() {
    assertThat(model.detailsProperty().get()).isEmpty();
    model.unexpected(new UnexpectedError("Something went wrong.", "at Some.java"));
    assertThat(model.detailsProperty().get()).isEqualTo("at Some.java");
    WindowFailure other =
        WindowFailure.of(new UnexpectedError("Something went wrong.", "at Other.java"));
    assertThat(other.sentence()).isEqualTo("Something went wrong.");
    assertThat(other.details()).isEqualTo("at Other.java");
  }

  @Test
  void eachChoiceOpensInItsWay() throws Exception {
    model.tryAgain();
    model.openCopy();
    model.openWithoutSettings();
    model.openIn(Path.of("elsewhere"));
    model.restoreBackup();
    model.startAnew();
    assertThat(asked)
        .containsExactly("usual", "copy", "without settings", "in elsewhere", "backup", "anew");
    assertThat(opened).hasSize(6);
    for (Session session : opened) {
      session.close();
    }
  }
}
