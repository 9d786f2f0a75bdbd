package org.cinefactor.profile.store;

import java.nio.file.Path;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.RatedHistory;

/** A program for {@link ProfileStoreTest}: rates movie 1, 2, 3, … and says so after each. */
final class RatesUntilKilled {
  private RatesUntilKilled() {}

  public static void main(String[] args) throws Exception {
    try (ProfileStore store = ProfileStore.open(Path.of(args[0]))) {
      ProfileHistory history = store.history();
      for (int id = 1; id < 100_000; id++) {
        history = RatedHistory.rate(history, id, 4.5);
        store.save(history);
        System.out.println(id);
        System.out.flush();
      }
    }
  }
}
