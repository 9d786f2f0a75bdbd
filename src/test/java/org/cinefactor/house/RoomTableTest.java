package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RoomTableTest {
  @Test
  void everyRoomHasARow() throws IOException {
    RoomTable table = RoomTable.ofReadme();
    try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/cinefactor"))) {
      assertThat(rooms.filter(Files::isDirectory).map(room -> room.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(table.rooms());
    }
    assertThat(table.rooms())
        .allSatisfy(room -> assertThat(table.rooms()).containsAll(table.uses(room)));
  }

  @Test
  void theRoomsThatARoomUsesAreRead() {
    var table =
        new RoomTable(
            """
            | room | holds | uses |
            |---|---|---|
            | `text` | texts | |
            | `file` | files: `a`, `b` | text |
            | `log` | the log | file and what it uses |
            """);
    assertThat(table.rooms()).containsExactly("file", "log", "text");
    assertThat(table.uses("text")).isEmpty();
    assertThat(table.uses("log")).containsExactly("file", "text");
    assertThatThrownBy(() -> table.uses("chart")).hasMessageContaining("no row for the room chart");
  }
}
