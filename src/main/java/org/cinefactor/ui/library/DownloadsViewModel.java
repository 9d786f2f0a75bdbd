package org.cinefactor.ui.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cinefactor.download.DownloadedFile;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.OfferedSet;

/**
 * The state of the downloads of data sets: one at a time, after its terms were read. What has come
 * when a download stops waits for the rest.
 */
public final class DownloadsViewModel {
  private static final Texts TEXTS = Texts.of(DownloadsViewModel.class);

  private final OpenData open;
  private final DataLibrary library;
  private final LatestJob<Runnable> listing;
  private final LatestJob<DownloadedFile> downloading;
  private final LatestJob<Boolean> acting;
  private final ReadOnlyObjectWrapper<List<OfferLine>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());
  private final ReadOnlyObjectWrapper<Optional<OfferedSet>> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OfferedSet>> current =
      new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DownloadedFile>> arrived =
      new ReadOnlyObjectWrapper<>(this, "arrived", Optional.empty());
  private final ReadOnlyStringWrapper server = new ReadOnlyStringWrapper(this, "server", "");

  /**
   * @param open opens what has come
   * @param library where it is kept
   */
  public DownloadsViewModel(OpenData open, DataLibrary library, TaskRunner runner) {
    this.open = open;
    this.library = library;
    this.listing = new LatestJob<>(runner, Runnable::run);
    this.downloading = new LatestJob<>(runner, this::came);
    this.acting = new LatestJob<>(runner, _ -> refresh());
    downloading.stateProperty().subscribe(this::ended);
    refresh();
  }

  /** Looks again what is offered, and what of it is here: a download may have been deleted. */
  public void refresh() {
    server.set(library.offered().mirror().map(URI::toString).orElse(""));
    Optional<DownloadedFile> came = arrived.get();
    listing.start(
        _ -> {
          List<OfferLine> now =
              library.offered().read().stream()
                  .map(
                      offer ->
                          new OfferLine(
                              offer, library.archive(offer).isPresent(), library.waiting(offer)))
                  .toList();
          boolean gone = came.isPresent() && !Files.exists(came.get().path());
          return () -> {
            lines.set(now);
            if (gone && arrived.get().equals(came)) {
              arrived.set(Optional.empty());
            }
          };
        });
  }

  /** The sets, in the order in which they are offered. */
  ReadOnlyObjectProperty<List<OfferLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** The set whose terms are being read. */
  ReadOnlyObjectProperty<Optional<OfferedSet>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** The set that is being downloaded, or was last: what {@link #downloading} speaks of. */
  ReadOnlyObjectProperty<Optional<OfferedSet>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The download: how far it is, and why it failed. */
  LatestJob<?> downloading() {
    return downloading;
  }

  /** The archive that has just come. */
  public ReadOnlyObjectProperty<Optional<DownloadedFile>> arrivedProperty() {
    return arrived.getReadOnlyProperty();
  }

  /** Reason why the offers cannot be read; empty when they can. */
  ReadOnlyStringProperty listFailureProperty() {
    return listing.failureProperty();
  }

  /** Failure of something beside a download; empty when nothing failed. */
  ReadOnlyStringProperty failureProperty() {
    return acting.failureProperty();
  }

  /** The address of the server that stands for GroupLens's; empty for GroupLens itself. */
  ReadOnlyStringProperty serverProperty() {
    return server.getReadOnlyProperty();
  }

  /** Shows the terms of a set; one that has been agreed to and waits for its rest goes on. */
  void ask(OfferLine line) {
    if (line.waiting() > 0) {
      start(line.offer());
    } else {
      asked.set(Optional.of(line.offer()));
    }
  }

  /** Begins the download of the set whose terms were read. */
  void agree() {
    asked.get().ifPresent(this::start);
  }

  /** Puts the terms away. */
  void dismiss() {
    asked.set(Optional.empty());
  }

  private void start(OfferedSet offer) {
    asked.set(Optional.empty());
    arrived.set(Optional.empty());
    current.set(Optional.of(offer));
    downloading.start(progress -> library.download(offer, progress));
  }

  /** Stops the download; what has come waits for the rest. */
  void cancel() {
    downloading.cancel();
  }

  /** Deletes what has come of a set. */
  void discard(OfferLine line) {
    acting.start(
        _ -> {
          library.discard(line.offer());
          return true;
        });
  }

  /** Opens what has come. */
  void openArrived() {
    arrived.get().map(DownloadedFile::path).ifPresent(open::open);
    arrived.set(Optional.empty());
  }

  /** Sets the server of the archives; an empty one means GroupLens again. */
  void useServer(String address) {
    acting.start(
        _ -> {
          library.offered().use(folder(address));
          return true;
        });
  }

  private static Optional<URI> folder(String address) throws IOException {
    try {
      return address.isBlank() ? Optional.empty() : Optional.of(DataLibrary.serverFolder(address));
    } catch (IllegalArgumentException e) {
      throw new IOException(TEXTS.format("server.wrong", address), e);
    }
  }

  private void came(DownloadedFile archive) {
    arrived.set(Optional.of(archive));
  }

  private void ended(WorkState state) {
    if (!state.busy()) {
      refresh();
    }
  }
}
