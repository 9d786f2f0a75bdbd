package org.cinefactor;

/** The front door. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {}
}
