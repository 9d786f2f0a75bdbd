package org.cinefactor.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The person's own temporary folders, for when the system's is missing or not writable. */
public final class FallbackTempFolders {
  private FallbackTempFolders() {}

  /** Those of the person who runs the program, best first; not all of them need to exist. */
  public static List<Path> ofThisPerson() {
    return of(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  static List<Path> of(Map<String, String> environment, Path home) {
    Stream<Path> named =
        Stream.of("XDG_RUNTIME_DIR", "XDG_CACHE_HOME")
            .flatMap(name -> Stream.ofNullable(environment.get(name)))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .filter(Path::isAbsolute);
    return Stream.concat(named, Stream.of(home.resolve(".cache").toAbsolutePath()))
        .distinct()
        .toList();
  }
}
