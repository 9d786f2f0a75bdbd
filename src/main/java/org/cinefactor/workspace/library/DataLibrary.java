package org.cinefactor.workspace.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.download.Download;
import org.cinefactor.download.DownloadedFile;
import org.cinefactor.log.Log;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;
import org.cinefactor.workspace.library.KnownSet.Origin;
import org.cinefactor.workspace.library.KnownSet.Use;
import org.cinefactor.workspace.store.InstallLayout;

/**
 * The data sets of this computer: the one that came with the program, those that were downloaded,
 * and those that the person opened. Safe to use from several threads.
 */
public final class DataLibrary {
  private static final Texts TEXTS = Texts.of(DataLibrary.class);

  /** The offered set that the data set of the program is an earlier edition of. */
  private static final String SHIPPED_AS = "ml-latest-small";

  private final Path shipped;
  private final Path downloads;
  private final LibraryFile file;
  private final OfferedSets offered;
  private final Download download;
  private final Clock clock;
  private Optional<Path> current = Optional.empty();

  /**
   * @param shipped the data set that came with the program
   * @param home the person's folder
   * @param clock tells when a data set is used
   */
  public DataLibrary(Path shipped, DataHome home, Clock clock) {
    this.shipped = place(shipped);
    this.downloads = place(home.dataSets());
    this.file = new LibraryFile(home);
    this.offered = new OfferedSets(home.servers());
    this.download = new Download(downloads);
    this.clock = clock;
  }

  /** The library of whoever runs the program. */
  public static DataLibrary ofThisPerson() {
    return new DataLibrary(
        InstallLayout.ofThisProgram().data(), DataHome.ofThisPerson(), Clock.systemUTC());
  }

  /** All that are known, the last used first, those that were never used behind them by name. */
  public synchronized List<KnownSet> sets() {
    Map<Path, Use> uses = file.read();
    var places = new TreeSet<>(uses.keySet());
    places.add(shipped);
    places.addAll(downloaded());
    List<KnownSet> sets = new ArrayList<>();
    for (Path place : places) {
      sets.add(set(place, Optional.ofNullable(uses.get(place))));
    }
    sets.sort(
        Comparator.comparing((KnownSet set) -> set.used().map(Use::at).orElse(Instant.MIN))
            .reversed()
            .thenComparing(KnownSet::name));
    return sets;
  }

  private KnownSet set(Path place, Optional<Use> use) {
    Origin origin =
        place.equals(shipped)
            ? Origin.SHIPPED
            : isDownload(place) ? Origin.DOWNLOADED : Origin.OPENED;
    return new KnownSet(name(place), place, origin, PlaceSize.of(place), use);
  }

  /** Whatever else lies in the folder of downloads is the person's, and never deleted. */
  private boolean isDownload(Path place) {
    return downloads.equals(place.getParent()) && place.toString().endsWith(".zip");
  }

  private List<Path> downloaded() {
    if (!Files.isDirectory(downloads)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(downloads)) {
      return files.filter(this::isDownload).toList();
    } catch (IOException e) {
      Log.warning(DataLibrary.class, "the folder of downloads cannot be looked into", e);
      return List.of();
    }
  }

  /**
   * The known set at a place, or the one with a name.
   *
   * @throws IllegalArgumentException with a sentence for people, when several have the name
   */
  public Optional<KnownSet> find(String nameOrPlace) {
    List<KnownSet> sets = sets();
    Optional<KnownSet> there =
        sets.stream().filter(set -> set.place().toString().equals(nameOrPlace)).findFirst();
    if (there.isPresent()) {
      return there;
    }
    List<KnownSet> named = sets.stream().filter(set -> set.name().equals(nameOrPlace)).toList();
    if (named.size() > 1) {
      String places = String.join(", ", named.stream().map(set -> set.place().toString()).toList());
      throw new IllegalArgumentException(
          TEXTS.format("name.ambiguous", named.size(), nameOrPlace, places));
    }
    return named.stream().findFirst();
  }

  /** The known set at a place. */
  public Optional<KnownSet> at(Path at) {
    return sets().stream().filter(set -> set.place().equals(place(at))).findFirst();
  }

  /** Location of the open data set. */
  public synchronized Optional<Path> current() {
    return current;
  }

  /** The person's options for the table of ratings at a place; empty where nobody asked. */
  public synchronized Optional<TableOptions> table(Path at) {
    return Optional.ofNullable(file.read().get(place(at))).flatMap(Use::table);
  }

  /** Remembers that a data set was opened; what was said about its table stays. */
  public synchronized void opened(Path at, DataSet data) {
    opened(at, data, table(at));
  }

  /** Remembers that a data set was opened, and what was said about its table of ratings. */
  public synchronized void opened(Path at, DataSet data, Optional<TableOptions> table) {
    current = Optional.of(place(at));
    Map<Path, Use> uses = new LinkedHashMap<>(file.read());
    uses.put(place(at), new Use(clock.instant(), SetFigures.of(data), table));
    try {
      file.write(uses);
    } catch (IOException e) {
      Log.warning(DataLibrary.class, "which data set was opened is not remembered", e);
    }
  }

  /**
   * Forgets a data set; a download is deleted, the person's own files stay where they are.
   *
   * @throws IOException when that is impossible
   */
  public synchronized void forget(KnownSet set) throws IOException {
    if (set.origin() == Origin.DOWNLOADED) {
      Files.deleteIfExists(set.place());
    }
    Map<Path, Use> uses = new LinkedHashMap<>(file.read());
    if (uses.remove(set.place()) != null) {
      file.write(uses);
    }
  }

  /** The terms of a data set: those under which it came here; of the person's own, unknown. */
  public Terms terms(KnownSet set) {
    return switch (set.origin()) {
      case SHIPPED -> terms(OfferedSets.ofGroupLens(), offer -> offer.name().equals(SHIPPED_AS));
      case DOWNLOADED -> terms(offers(), offer -> place(offer).equals(set.place()));
      case OPENED -> Terms.unknown();
    };
  }

  private static Terms terms(List<OfferedSet> offers, Predicate<OfferedSet> which) {
    return offers.stream()
        .filter(which)
        .map(OfferedSet::terms)
        .findFirst()
        .orElseGet(Terms::unknown);
  }

  private List<OfferedSet> offers() {
    try {
      return offered.read();
    } catch (IOException _) {
      // Why the person's file cannot be used is said where sets are offered.
      return OfferedSets.ofGroupLens();
    }
  }

  /** True if a set that can be downloaded has this name. */
  public boolean offers(String name) {
    return offers().stream().anyMatch(offer -> offer.name().equals(name));
  }

  /** The sets that can be downloaded, and the servers that they come from. */
  public OfferedSets offered() {
    return offered;
  }

  /**
   * An address as that of a folder on a server.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static URI serverFolder(String address) {
    return OfferedSetsJson.folder(address);
  }

  /** The archive of an offered set, where it has been downloaded. */
  public Optional<Path> archive(OfferedSet offer) {
    return Optional.of(place(offer)).filter(Files::exists);
  }

  private Path place(OfferedSet offer) {
    return downloads.resolve(offer.archive());
  }

  /** The number of bytes of a set that have come and wait for the rest. */
  public long waiting(OfferedSet offer) {
    return download.waiting(offer.archive());
  }

  /**
   * Deletes what has come of a set.
   *
   * @throws IOException when it cannot be deleted
   */
  public void discard(OfferedSet offer) throws IOException {
    download.discard(offer.archive());
  }

  /**
   * Downloads a set; see {@link Download#fetch}.
   *
   * @return its archive
   */
  public DownloadedFile download(OfferedSet offer, Progress progress) throws IOException {
    return download.fetch(offer.file(), offer.archive(), progress);
  }

  private static Path place(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String name(Path place) {
    return String.valueOf(place.getFileName()).replaceFirst("(?i)\\.zip$", "");
  }
}
