package org.cinefactor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHomeTest {
  @Test
  void everySystemHasItsOwnFolder() {
    assertThat(home(Map.of(), "Linux")).isEqualTo(Path.of("/home/ada/.local/share/cinefactor"));
    assertThat(home(Map.of("XDG_DATA_HOME", "/data"), "Linux"))
        .isEqualTo(Path.of("/data/cinefactor"));
    assertThat(home(Map.of("XDG_DATA_HOME", "not/absolute"), "Linux"))
        .isEqualTo(Path.of("/home/ada/.local/share/cinefactor"));
    assertThat(home(Map.of(), "Mac OS X"))
        .isEqualTo(Path.of("/home/ada/Library/Application Support/CineFactor"));
    assertThat(home(Map.of("APPDATA", "/roaming"), "Windows 11"))
        .isEqualTo(Path.of("/roaming/CineFactor"));
  }

  @Test
  void theVariableOverridesAll() {
    var environment = Map.of("CINEFACTOR_HOME", "/mine", "XDG_DATA_HOME", "/data");
    assertThat(home(environment, "Linux")).isEqualTo(Path.of("/mine").toAbsolutePath());
  }

  @Test
  void aRelativeFolderIsNamedInFull() {
    assertThat(home(Map.of("CINEFACTOR_HOME", "my/films"), "Linux"))
        .isEqualTo(Path.of("my/films").toAbsolutePath())
        .isAbsolute();
  }

  @Test
  void aDeviceOrFileIsNoFolder(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> new DataHome(file).create())
        .hasMessageContaining("it is a file or a device, not a folder");
    assertThatThrownBy(() -> new DataHome(file.resolve("home")).create())
        .hasMessageContaining("there is something else at " + file);
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new DataHome(file.resolve("sub")).create())
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("CINEFACTOR_HOME");
  }

  private static Path home(Map<String, String> environment, String system) {
    return DataHome.of(environment, system, "/home/ada").folder();
  }
}
