package org.cinefactor.ui.shell.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.log.LogSettings;
import org.cinefactor.log.UnexpectedError;
import org.cinefactor.text.Texts;

/**
 * The notices for the person: about opening their files, about changes that are not saved yet, and
 * about errors that nobody expected. A notice stays until it is put away; one about changes goes
 * when they are saved.
 */
public final class NoticesViewModel {
  private static final Texts TEXTS = Texts.of(NoticesViewModel.class);

  private final ReadOnlyObjectWrapper<List<Notice>> notices =
      new ReadOnlyObjectWrapper<>(this, "notices", List.of());
  private Optional<Notice> ratingsUnsaved = Optional.empty();
  private Optional<Notice> settingsUnsaved = Optional.empty();

  /** Begins with what opening the files had to tell. */
  public NoticesViewModel(List<String> opening) {
    notices.set(opening.stream().map(Notice::of).toList());
  }

  ReadOnlyObjectProperty<List<Notice>> noticesProperty() {
    return notices.getReadOnlyProperty();
  }

  /** The ratings were written, or could not be: then there is a sentence that says why. */
  public void ratingsWritten(Optional<String> failure) {
    ratingsUnsaved = replaced(ratingsUnsaved, failure);
  }

  /** The file of the ratings was harmed from outside, and is whole again. */
  public void ratingsRescued(String sentence) {
    add(Notice.of(sentence));
  }

  /** The settings were written, or could not be: then there is a sentence that says why. */
  public void settingsWritten(Optional<String> failure) {
    settingsUnsaved = replaced(settingsUnsaved, failure);
  }

  private Optional<Notice> replaced(Optional<Notice> before, Optional<String> now) {
    Optional<Notice> next = now.map(Notice::of);
    if (!next.equals(before)) {
      before.ifPresent(this::putAway);
      next.ifPresent(this::add);
    }
    return next;
  }

  /** An error that nobody expected. */
  public void unexpected(UnexpectedError error) {
    String said =
        ratingsUnsaved.isPresent()
            ? TEXTS.format("unexpected.unsaved", error.sentence())
            : TEXTS.format("unexpected", error.sentence());
    add(new Notice((said + " " + LogSettings.place()).strip(), error.details()));
  }

  private void add(Notice notice) {
    var all = new LinkedHashSet<>(notices.get());
    all.add(notice);
    notices.set(List.copyOf(all));
  }

  void putAway(Notice notice) {
    var all = new ArrayList<>(notices.get());
    all.remove(notice);
    notices.set(List.copyOf(all));
  }
}
