package org.cinefactor.ui.shell.data;

/** The tables of a data set of six movies that MovieLens has too, and eight people. */
final class SixMovies {
  static final String MOVIES =
      """
      movieId,title,genres
      1,Toy Story (1995),Animation
      2,Jumanji (1995),Adventure
      3,Grumpier Old Men (1995),Comedy
      4,Waiting to Exhale (1995),Drama
      5,Father of the Bride Part II (1995),Comedy
      6,Heat (1995),Action
      """;

  static final String RATINGS = ratings();

  private SixMovies() {}

  private static String ratings() {
    var rows = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int u = 1; u <= 8; u++) {
      for (int m = 1; m <= 6; m++) {
        rows.append(u).append(',').append(m).append(u < 5 == m < 4 ? ",4.5,1\n" : ",1.5,1\n");
      }
    }
    return rows.toString();
  }
}
