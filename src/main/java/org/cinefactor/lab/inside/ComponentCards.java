package org.cinefactor.lab.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.inside.ComponentCard.GenreShare;
import org.cinefactor.lab.inside.ComponentCard.MovieWeight;
import org.cinefactor.lab.inside.ComponentCard.UserWeight;
import org.cinefactor.recommend.feature.ComponentMeanings;

/** The summaries of all components of a model. */
public final class ComponentCards {
  private final LabModel model;
  private final List<Movie> movies;
  private final double[] users;
  private final double[] columns;
  private final double[] weight;
  private final Genre[] genres;
  private final int[][] genresOf;
  private final double[] overall;
  private final ComponentMeanings meanings;

  private ComponentCards(LabModel model) {
    this.model = model;
    int k = model.rank();
    this.movies =
        IntStream.range(0, model.factors().columns())
            .mapToObj(
                j -> model.data().data().catalog().movie(model.factors().columnId(j)).orElseThrow())
            .toList();
    this.users = new double[k];
    this.columns = new double[k];
    this.weight = new double[k];
    for (int c = 0; c < k; c++) {
      for (int user = 0; user < model.training().users(); user++) {
        users[c] += model.p(user, c);
      }
      for (int j = 0; j < movies.size(); j++) {
        columns[c] += model.factors().q(c, j);
      }
      weight[c] = users[c] * columns[c];
    }
    double[] all = new double[movies.size()];
    for (int c = 0; c < k; c++) {
      for (int j = 0; j < all.length; j++) {
        all[j] += users[c] * model.factors().q(c, j);
      }
    }
    this.genres =
        movies.stream()
            .flatMap(movie -> movie.genres().stream())
            .distinct()
            .sorted()
            .toArray(Genre[]::new);
    this.genresOf =
        movies.stream()
            .map(m -> m.genres().stream().mapToInt(g -> Arrays.binarySearch(genres, g)).toArray())
            .toArray(int[][]::new);
    this.overall = genres(all);
    this.meanings = new ComponentMeanings(model.factors(), model.data().data().catalog());
  }

  /**
   * The cards of all components, in their order.
   *
   * @param most how many movies, and how many people, a card names
   */
  public static List<ComponentCard> of(LabModel model, int most) {
    ComponentCards cards = new ComponentCards(model);
    return IntStream.range(0, model.rank()).mapToObj(c -> cards.card(c, most)).toList();
  }

  private ComponentCard card(int c, int most) {
    double[] q = new double[movies.size()];
    for (int j = 0; j < q.length; j++) {
      q[j] = model.factors().q(c, j);
    }
    double total = 0;
    for (double w : weight) {
      total += w;
    }
    return new ComponentCard(
        c,
        meanings.of(c),
        total == 0 ? 0 : weight[c] / total,
        topMovies(q, most),
        profile(q),
        people(c, most));
  }

  private List<MovieWeight> topMovies(double[] q, int most) {
    int[] best = greatest(q, most);
    double top = best.length == 0 ? 1 : q[best[0]];
    List<MovieWeight> list = new ArrayList<>();
    for (int j : best) {
      list.add(new MovieWeight(movies.get(j), q[j], q[j] / top));
    }
    return list;
  }

  private List<GenreShare> profile(double[] q) {
    List<GenreShare> list = new ArrayList<>();
    double[] shares = genres(q);
    for (int g = 0; g < shares.length; g++) {
      if (shares[g] > 0) {
        list.add(new GenreShare(genres[g], shares[g], shares[g] / overall[g]));
      }
    }
    list.sort(Comparator.comparingDouble(GenreShare::share).reversed());
    return list;
  }

  /** Each genre's share of the weight of the movies that have any; all zero when none has. */
  private double[] genres(double[] weights) {
    double[] sums = new double[genres.length];
    double total = 0;
    for (int j = 0; j < weights.length; j++) {
      int[] of = genresOf[j];
      double part = weights[j] / of.length;
      for (int genre : of) {
        sums[genre] += part;
        total += part;
      }
    }
    for (int g = 0; g < sums.length && total > 0; g++) {
      sums[g] /= total;
    }
    return sums;
  }

  private List<UserWeight> people(int c, int most) {
    double[] p = new double[model.training().users()];
    for (int user = 0; user < p.length; user++) {
      p[user] = model.p(user, c);
    }
    int[] ids = model.data().ratings().userIds();
    List<UserWeight> list = new ArrayList<>();
    for (int user : greatest(p, most)) {
      double row = 0;
      for (int other = 0; other < columns.length; other++) {
        row += model.p(user, other) * columns[other];
      }
      list.add(new UserWeight(ids[user], p[user], p[user] * columns[c] / row));
    }
    return list;
  }

  /** The places of the greatest positive values, greatest first, ties to the earlier place. */
  private static int[] greatest(double[] values, int most) {
    // The place behind the last is for the one that falls out.
    int[] best = new int[most + 1];
    int found = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        int place = found;
        for (; place > 0 && values[best[place - 1]] < values[i]; place--) {
          best[place] = best[place - 1];
        }
        best[place] = i;
        found = Math.min(found + 1, most);
      }
    }
    return Arrays.copyOf(best, found);
  }
}
