package org.cinefactor.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.text.Texts;

/**
 * The folder in which the program keeps what belongs to the person: {@code CINEFACTOR_HOME} where
 * that is set, else {@code %APPDATA%\CineFactor} on Windows, {@code ~/Library/Application
 * Support/CineFactor} on macOS, and {@code $XDG_DATA_HOME/cinefactor} or {@code
 * ~/.local/share/cinefactor} elsewhere.
 *
 * @param folder the folder, which may not exist yet
 */
public record DataHome(Path folder) {
  private static final Texts TEXTS = Texts.of(DataHome.class);

  /** The folder of the person who runs the program. */
  public static DataHome ofThisPerson() {
    return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
  }

  static DataHome of(Map<String, String> environment, String system, String home) {
    // A relative one is named in full wherever the program speaks of it.
    Optional<Path> chosen = path(environment, "CINEFACTOR_HOME").map(Path::toAbsolutePath);
    return new DataHome(chosen.orElseGet(() -> usual(environment, system, Path.of(home))));
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      Path roaming = path(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
      return roaming.resolve("CineFactor");
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library/Application Support/CineFactor"); // not shown
    }
    // The XDG specification: a relative path is invalid and to be ignored.
    Path data =
        path(environment, "XDG_DATA_HOME")
            .filter(Path::isAbsolute)
            .orElse(home.resolve(".local/share"));
    return data.resolve("cinefactor");
  }

  private static Optional<Path> path(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(s -> !s.isBlank()).map(Path::of);
  }

  /**
   * The folder for somebody who has chosen a place: the place itself where there are ratings in it,
   * else a folder of its own there.
   */
  public static DataHome in(Path place) {
    var itself = new DataHome(place);
    return Files.exists(itself.profile()) ? itself : new DataHome(place.resolve("CineFactor"));
  }

  /** The ratings. */
  public Path profile() {
    return folder.resolve("profile.db");
  }

  /** The folder of automatic backups: beside this one, so that they outlive it. */
  public Path backups() {
    Path place = folder.toAbsolutePath();
    return place.resolveSibling(place.getFileName() + "-backups");
  }

  /** Theme, window size, settings. */
  public Path preferences() {
    return folder.resolve("preferences.json");
  }

  /** The list that was on the screen last. */
  public Path lastList() {
    return folder.resolve("last-list.json");
  }

  /** The list of data sets that were opened. */
  public Path library() {
    return folder.resolve("data-sets.json");
  }

  /** The folder of downloaded data sets. */
  public Path dataSets() {
    return folder.resolve("data-sets");
  }

  /** The folder of parsed data sets, which may be deleted at any time. */
  public Path parsedSets() {
    return folder.resolve("parsed-data-sets");
  }

  /** The servers of downloads, where they are others than usual. */
  public Path servers() {
    return folder.resolve("servers.json");
  }

  /** The folder of the log's files. */
  public Path log() {
    return folder.resolve("log");
  }

  /** The font of the icons, where the system has no folder for temporary files. */
  public Path iconFont() {
    return folder.resolve("icons.ttf");
  }

  /** The models that were trained here. */
  public Path models() {
    return folder.resolve("models");
  }

  /**
   * Makes the folder, open to its owner only where the system knows owners.
   *
   * @throws ProfileException when it cannot be made
   */
  public void create() throws ProfileException {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new IOException(TEXTS.get("home.noFolder"));
      }
      OwnerOnly.folder(folder);
      if (!Files.isWritable(folder)) {
        throw new IOException(TEXTS.get("home.forbidden"));
      }
    } catch (IOException e) {
      throw new ProfileException(
          TEXTS.format("home.unusable", folder, FailureReason.of(e)), FailureReason.of(e), e);
    }
  }
}
