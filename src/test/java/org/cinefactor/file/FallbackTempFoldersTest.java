package org.cinefactor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FallbackTempFoldersTest {
  private final Path home = Path.of("home").toAbsolutePath();
  private final Path cache = home.resolve(".cache");

  @Test
  void thoseThatTheSystemNamesComeFirst() {
    Path named = home.resolve("run");
    assertThat(FallbackTempFolders.of(Map.of("XDG_RUNTIME_DIR", named.toString()), home))
        .containsExactly(named, cache);
    assertThat(FallbackTempFolders.of(Map.of("XDG_CACHE_HOME", cache.toString()), home))
        .containsExactly(cache);
  }

  @Test
  void whatNamesNoFolderIsLeftOut() {
    assertThat(
            FallbackTempFolders.of(Map.of("XDG_RUNTIME_DIR", "run", "XDG_CACHE_HOME", " "), home))
        .containsExactly(cache);
  }
}
