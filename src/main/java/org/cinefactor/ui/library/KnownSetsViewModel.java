package org.cinefactor.ui.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.cinefactor.ui.control.file.FileBrowser;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.KnownSet;
import org.cinefactor.workspace.library.KnownSet.Use;

/**
 * The state of the list of this computer's data sets: which there are, opening, forgetting and
 * showing them.
 */
public final class KnownSetsViewModel {
  private final OpenData open;
  private final DataLibrary library;
  private final FileBrowser fileBrowser;
  private final Clock clock;
  private final LatestJob<List<KnownSetLine>> listing;
  private final LatestJob<Path> acting;
  private final ReadOnlyObjectWrapper<List<KnownSetLine>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());

  /**
   * @param open the open data set
   * @param library all that are known
   * @param fileBrowser shows where one lies
   * @param clock tells what day it is
   */
  public KnownSetsViewModel(
      OpenData open, DataLibrary library, FileBrowser fileBrowser, Clock clock, TaskRunner runner) {
    this.open = open;
    this.library = library;
    this.fileBrowser = fileBrowser;
    this.clock = clock;
    this.listing = new LatestJob<>(runner, lines::set);
    this.acting = new LatestJob<>(runner, _ -> refresh());
    open.dataProperty().subscribe(_ -> refresh());
  }

  /** Looks again which sets there are. */
  public void refresh() {
    listing.start(_ -> read());
  }

  private List<KnownSetLine> read() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Optional<Path> now = library.current();
    return library.sets().stream()
        .map(
            set ->
                new KnownSetLine(
                    set,
                    now.filter(set.place()::equals).isPresent(),
                    set.used().map(use -> LibraryTexts.figures(use.figures())).orElse(""),
                    LibraryTexts.details(set, today, clock.getZone()),
                    library.terms(set).brief()))
        .toList();
  }

  /** The sets, the last used first. */
  public ReadOnlyObjectProperty<List<KnownSetLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** Reason why a set could not be forgotten or shown; empty when nothing failed. */
  ReadOnlyStringProperty failureProperty() {
    return acting.failureProperty();
  }

  void open(KnownSet set) {
    if (set.origin() == KnownSet.Origin.SHIPPED) {
      open.openShipped();
    } else {
      open.open(set.place());
    }
  }

  /** Asks the person again how a table is to be read. */
  void askAgain(KnownSet set) {
    set.used().flatMap(Use::table).ifPresent(said -> open.ask(set.place(), said));
  }

  void forget(KnownSet set) {
    acting.start(
        _ -> {
          library.forget(set);
          return set.place();
        });
  }

  void show(KnownSet set) {
    acting.start(
        _ -> {
          fileBrowser.show(set.place());
          return set.place();
        });
  }
}
