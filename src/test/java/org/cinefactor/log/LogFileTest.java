package org.cinefactor.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;

  @Test
  void withoutARecordNoFolderIsMade() {
    try (var log = opened()) {
      log.flush();
    }
    assertThat(folder.resolve("log")).doesNotExist();
  }

  @Test
  void aRecordIsOneLineAndItsStackTrace() throws IOException {
    try (var log = opened()) {
      log.publish(entry("it went wrong", new IllegalStateException("the state", null)));
    }
    String text = Files.readString(folder.resolve("log/cinefactor-0.log"));
    assertThat(text)
        .contains("WARNING org.cinefactor.Some: it went wrong")
        .contains("java.lang.IllegalStateException: the state")
        .contains("\tat org.cinefactor.log.LogFileTest.aRecordIsOneLineAndItsStackTrace");
  }

  @Test
  void fiveFilesOfAMegabyteAreKeptAndTheOldestGoes() throws IOException {
    String long1000 = "x".repeat(1000);
    try (var log = opened()) {
      for (int i = 0; i < 7000; i++) {
        log.publish(entry(i + " " + long1000, null));
      }
    }
    try (Stream<Path> files = Files.list(folder.resolve("log"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(5);
      assertThat(all).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(1_010_000));
    }
    assertThat(Files.readString(folder.resolve("log/cinefactor-0.log")))
        .contains(" 6999 x".strip());
  }

  @Test
  void aLogThatCannotBeWrittenDisturbsNobody() throws IOException {
    Files.writeString(folder.resolve("log"), "a file where the folder should be");
    try (var log = opened()) {
      log.publish(entry("lost", null));
      log.publish(entry("lost as well", null));
    }
    assertThat(folder.resolve("log")).isRegularFile();
  }

  @Test
  void itIsNamedWhereItHasTheLastRecord() throws IOException {
    Path place = folder.resolve("log");
    try (var log = opened()) {
      log.publish(entry("kept", null));
      assertThat(LogSettings.place(place)).contains(place.toString());
      Files.delete(place.resolve("cinefactor-0.log"));
      Files.delete(place.resolve("cinefactor-0.log.lck"));
      Files.delete(place);
      assertThat(LogSettings.place(place)).isEmpty();
    }
    Files.writeString(place, "a file where the folder should be");
    try (var log = opened()) {
      log.publish(entry("lost", null));
      assertThat(LogSettings.place(place)).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void itIsNotNamedWhereTheDiskIsFull() throws IOException {
    Path place = Files.createDirectory(folder.resolve("log"));
    Files.createSymbolicLink(place.resolve("cinefactor-0.log"), Path.of("/dev/full"));
    try (var log = opened()) {
      log.publish(entry("lost", null));
      assertThat(LogSettings.place(place)).isEmpty();
    }
    Files.delete(place.resolve("cinefactor-0.log"));
  }

  @AfterEach
  void forget() {
    LogSettings.lastIsLost(false);
  }

  private Closing opened() {
    return new Closing(new LogFile(Optional.of(folder.resolve("log"))));
  }

  /** A handler is no AutoCloseable. */
  private record Closing(LogFile log) implements AutoCloseable {
    void publish(LogRecord entry) {
      log.publish(entry);
    }

    void flush() {
      log.flush();
    }

    @Override
    public void close() {
      log.close();
    }
  }

  private static LogRecord entry(String message, Throwable cause) {
    var entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName("org.cinefactor.Some");
    entry.setThrown(cause);
    return entry;
  }
}
