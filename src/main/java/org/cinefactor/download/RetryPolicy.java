package org.cinefactor.download;

import java.time.Duration;

/**
 * The retry policy for a server: how long is waited, and how often a file is asked for.
 *
 * @param connect how long it may take until it answers
 * @param silence how long it may send nothing; half of it when it has been silent before
 * @param tries how often a file is asked for where the connection is made and breaks
 */
record RetryPolicy(Duration connect, Duration silence, int tries) {
  /** The time for which a server that has been silent once may send nothing. */
  Duration nextSilence() {
    return silence.dividedBy(2);
  }

  /** Waits a minute and a half in all for a server that answers each time and then is silent. */
  static RetryPolicy usual() {
    return new RetryPolicy(Duration.ofSeconds(20), Duration.ofSeconds(30), 5);
  }
}
