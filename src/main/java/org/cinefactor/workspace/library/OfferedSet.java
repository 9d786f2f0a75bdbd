package org.cinefactor.workspace.library;

import org.cinefactor.download.RemoteFile;

/**
 * A data set that can be downloaded.
 *
 * @param name its short name, such as ml-32m; its archive here is called so
 * @param title its name for people
 * @param file the archive on its server
 * @param figures its size; its years are those in which the ratings were given
 * @param goodFor what it is good for, in a sentence
 * @param terms what is agreed to before it is downloaded
 */
public record OfferedSet(
    String name, String title, RemoteFile file, SetFigures figures, String goodFor, Terms terms) {
  /** The name of its archive in the folder of downloads. */
  public String archive() {
    return name + ".zip";
  }
}
