package org.cinefactor.dataset.read;

import java.util.List;
import java.util.Locale;

/**
 * The places of the columns in a file of one person's ratings; -1 for those that are not there.
 *
 * @param title titles
 * @param year years of release
 * @param rating ratings from 0.5 to 5
 * @param id MovieLens' numbers
 */
record PersonColumns(int title, int year, int rating, int id) {
  static PersonColumns of(List<String> header) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    int title = names.indexOf("title");
    return new PersonColumns(
        title >= 0 ? title : Math.max(names.indexOf("name"), names.indexOf("movie")),
        names.indexOf("year"),
        Math.max(names.indexOf("rating"), names.indexOf("stars")),
        names.indexOf("movieid"));
  }
}
