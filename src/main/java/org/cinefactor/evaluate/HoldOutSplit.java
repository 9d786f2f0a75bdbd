package org.cinefactor.evaluate;

/**
 * Which ratings a test person keeps to themselves: a fifth, drawn by a hash that is for ever the
 * same.
 */
final class HoldOutSplit {
  private static final long MOVIE = 2654435761L;
  private static final long USER = 2246822519L;

  private HoldOutSplit() {}

  /** Whether ((movie · 2654435761) xor (user · 2246822519)) mod 2³² >> 16 is divisible by 5. */
  static boolean holds(int userId, int movieId) {
    long hash = ((movieId * MOVIE) ^ (userId * USER)) & 0xFFFF_FFFFL;
    return (hash >>> 16) % 5 == 0;
  }
}
