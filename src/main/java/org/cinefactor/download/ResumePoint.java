package org.cinefactor.download;

/**
 * The place in a file from which a download goes on.
 *
 * @param bytes how many bytes are there already
 * @param validator what the server called the file that they are of: a strong entity tag or a time,
 *     as If-Range wants it
 */
record ResumePoint(long bytes, String validator) {
  /** The place of a download of which nothing is there. */
  static final ResumePoint BEGIN = new ResumePoint(0, "");
}
