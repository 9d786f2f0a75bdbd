package org.cinefactor.ui.shell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cinefactor.log.UnexpectedError;
import org.junit.jupiter.api.Test;

class NoticesViewModelTest {
  private final NoticesViewModel notices = new NoticesViewModel(List.of("An old notice."));

  @Test
  void changesThatAreNotSavedAreSaidOnceAndTheNoticeGoesWhenTheyAre() {
    notices.ratingsWritten(Optional.of("1 change is not saved yet: the disk is full."));
    notices.ratingsWritten(Optional.of("2 changes are not saved yet: the disk is full."));
    assertThat(texts())
        .containsExactly("An old notice.", "2 changes are not saved yet: the disk is full.");
    notices.ratingsWritten(Optional.empty());
    assertThat(texts()).containsExactly("An old notice.");
  }

  @Test
  void aRescueWhileItRunsIsSaidUntilItIsPutAway() {
    notices.ratingsRescued("The file was damaged; all 12 ratings are here.");
    notices.ratingsWritten(Optional.empty());
    assertThat(texts())
        .containsExactly("An old notice.", "The file was damaged; all 12 ratings are here.");
  }

  @Test
  void ratingsAndSettingsAreSaidApart() {
    notices.ratingsWritten(Optional.of("Ratings."));
    notices.settingsWritten(Optional.of("Settings."));
    notices.ratingsWritten(Optional.empty());
    assertThat(texts()).containsExactly("An old notice.", "Settings.");
  }

  @Test
  void whatWasPutAwayComesBackOnlyWhenItIsAnotherTrouble() {
    notices.ratingsWritten(Optional.of("1 change."));
    notices.putAway(notices.noticesProperty().get().getLast());
    notices.ratingsWritten(Optional.of("1 change."));
    assertThat(texts()).containsExactly("An old notice.");
    notices.ratingsWritten(Optional.of("2 changes."));
    assertThat(texts()).containsExactly("An old notice.", "2 changes.");
  }

  @Test
  void anUnexpectedErrorSaysThatRatingsAreSafeAndHasDetailsToCopy() {
    notices.unexpected(new UnexpectedError("Something went wrong.", "at Some.java"));
    Notice notice = notices.noticesProperty().get().getLast();
    assertThat(notice.text()).startsWith("Something went wrong. Your ratings are safe.");
    assertThat(notice.details()).isEqualTo("at Some.java");
  }

  @Test
  void ratingsAreNotCalledSafeWhileSomeAreNotSaved() {
    notices.ratingsWritten(Optional.of("1 change is not saved yet."));
    notices.unexpected(new UnexpectedError("Something went wrong.", ""));
    assertThat(texts().getLast()).contains("What is saved of your ratings is safe.");
  }

  private List<String> texts() {
    return notices.noticesProperty().get().stream().map(Notice::text).toList();
  }
}
