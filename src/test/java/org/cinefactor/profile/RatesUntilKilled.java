package org.cinefactor.profile;

import java.nio.file.Path;

/** A program for {@link ProfileStoreTest}: rates movie 1, 2, 3, … and says so after each. */
final class RatesUntilKilled {
  private RatesUntilKilled() {}

  public static void main(String[] args) throws Exception {
    try (ProfileStore store = ProfileStore.open(Path.of(args[0]))) {
      ProfileHistory history = store.history();
      for (int id = 1; id < 100_000; id++) {
        history = ProfileHistoryTest.rate(history, id, 4.5);
        store.save(history);
        System.out.println(id);
        System.out.flush();
      }
    }
  }
}
