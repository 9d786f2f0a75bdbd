package org.cinefactor.download;

import java.time.Duration;

/**
 * The patience with a server.
 *
 * @param connect how long it may take until it answers
 * @param silence how long it may send nothing
 * @param tries how often a file is asked for where the connection is made and breaks
 */
record Patience(Duration connect, Duration silence, int tries) {
  static Patience usual() {
    return new Patience(Duration.ofSeconds(20), Duration.ofSeconds(30), 5);
  }
}
