package org.cinefactor.evaluate;

/**
 * The split of a test person's ratings into revealed ones and a held-out fifth, drawn by a hash
 * that never changes.
 */
final class HoldOutSplit {
  private static final long MOVIE = 2654435761L;
  private static final long USER = 2246822519L;

  private HoldOutSplit() {}

  /** True if ((movie · 2654435761) xor (user · 2246822519)) mod 2³² >> 16 is divisible by 5. */
  static boolean holds(int userId, int movieId) {
    long hash = ((movieId * MOVIE) ^ (userId * USER)) & 0xFFFF_FFFFL;
    return (hash >>> 16) % 5 == 0;
  }
}
