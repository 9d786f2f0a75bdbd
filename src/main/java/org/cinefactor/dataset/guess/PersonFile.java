package org.cinefactor.dataset.guess;

import org.cinefactor.dataset.layout.PersonLayout;
import org.cinefactor.dataset.source.DataFile;

/**
 * A file with one person's ratings.
 *
 * @param file where it lies
 * @param layout where its columns are
 */
public record PersonFile(DataFile file, PersonLayout layout) {
  /** True if it is JSON as this program exports it, not a table. */
  public boolean isJson() {
    return PersonJson.hasName(file);
  }
}
