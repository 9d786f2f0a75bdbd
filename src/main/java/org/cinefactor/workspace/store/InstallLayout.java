package org.cinefactor.workspace.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cinefactor.log.Log;

/**
 * The place of the shipped data set and models: the folder named by the system property {@value
 * #PROPERTY}, which the installed program sets, else the working folder or one above it, as when it
 * runs from its sources.
 *
 * @param folder the folder with {@code data} and {@code models}
 */
public record InstallLayout(Path folder) {
  /** The system property that names the folder. */
  public static final String PROPERTY = "cinefactor.home";

  private static final String DATA = "data/movielens-small-2016";

  /** The layout of the running program. */
  public static InstallLayout ofThisProgram() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(home -> new InstallLayout(Path.of(home)))
        .orElseGet(() -> above(Path.of("").toAbsolutePath()));
  }

  private static InstallLayout above(Path start) {
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(DATA))) {
        return new InstallLayout(at);
      }
    }
    return new InstallLayout(start);
  }

  /** The data set that comes with the program. */
  public Path data() {
    return folder.resolve(DATA);
  }

  /** The file of typical people that comes with the program. */
  public Path personas() {
    return folder.resolve("data/personas.json");
  }

  /** The cold-start movies, which a newcomer is asked about first, chosen from {@link #data}. */
  public Path coldStart() {
    return folder.resolve("models/movielens-small-2016-cold-start.json");
  }

  /** The models that come with the program; empty when there are none. */
  public List<Path> models() {
    Path models = folder.resolve("models");
    try (Stream<Path> files = Files.list(models)) {
      return files.filter(p -> p.toString().endsWith(".npz")).sorted().toList();
    } catch (IOException e) {
      Log.warning(InstallLayout.class, "no models came with the program; they are trained", e);
      return List.of();
    }
  }
}
