package org.cinefactor.profile.exchange;

/** The policy that says whose stars count where both the person and a file give some. */
public enum MergePolicy {
  /** Those that are there. */
  MINE,
  /** Those of the file. */
  THEIRS,
  /** The newer ones; those that are there where the file has no date. */
  NEWER
}
