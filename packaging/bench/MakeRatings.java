import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The maker of a made-up data set in MovieLens' format, as large as wanted, for measuring and
 * nothing else: java MakeRatings.java FOLDER USERS MOVIES RATINGS. How many ratings a user gives
 * and a movie gets falls off as in MovieLens; stars come from a few latent features and some noise,
 * so that a factorization finds something and stops. The same numbers give the same files.
 */
final class MakeRatings {
  private static final int TASTES = 20;
  private static final String[] GENRES = {
    "Action", "Comedy", "Drama", "Horror", "Romance", "Sci-Fi", "Thriller", "Western"
  };

  private final int movies;
  private final double[] popularity;
  private final int[] id;
  private final SplittableRandom random = new SplittableRandom(42);

  private MakeRatings(int movies) {
    this.movies = movies;
    this.popularity = new double[movies];
    this.id = new int[movies];
    double sum = 0;
    for (int m = 0; m < movies; m++) {
      sum += 1 / Math.pow(m + 30.0, 1.2);
      popularity[m] = sum;
    }
    for (int m = 0; m < movies; m++) {
      popularity[m] /= sum;
      id[m] = m;
    }
    // Well-known movies have lower ids, on the whole.
    for (int m = movies - 1; m > 0; m--) {
      int other = Math.max(0, m - random.nextInt(1 + movies / 4));
      int swap = id[m];
      id[m] = id[other];
      id[other] = swap;
    }
  }

  public static void main(String[] words) throws IOException {
    Path folder = Files.createDirectories(Path.of(words[0]));
    int users = Integer.parseInt(words[1]);
    var maker = new MakeRatings(Integer.parseInt(words[2]));
    try (OutputStream out = open(folder.resolve("movies.csv"))) {
      maker.writeMovies(out);
    }
    try (OutputStream out = open(folder.resolve("ratings.csv"))) {
      maker.writeRatings(out, users, Long.parseLong(words[3]));
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
  }

  private void writeMovies(OutputStream out) throws IOException {
    out.write("movieId,title,genres\n".getBytes(StandardCharsets.UTF_8));
    for (int m = 0; m < movies; m++) {
      String line = (m + 1) + ",Film " + (m + 1) + " (" + (1930 + m % 90) + ")," + genre(m) + "\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String genre(int movie) {
    return GENRES[movie % GENRES.length] + "|" + GENRES[movie / 8 % GENRES.length];
  }

  private void writeRatings(OutputStream out, int users, long ratings) throws IOException {
    out.write("userId,movieId,rating,timestamp\n".getBytes(StandardCharsets.UTF_8));
    double[] share = shares(users);
    boolean[] seen = new boolean[movies];
    long written = 0;
    double due = 0;
    for (int user = 0; user < users; user++) {
      due += share[user] * ratings;
      long target = user + 1 == users ? ratings : Math.round(due);
      int count = (int) Math.clamp(target - written, 1, movies / 2);
      int taste = random.nextInt(TASTES);
      int second = random.nextInt(TASTES);
      int[] chosen = choose(seen, count, taste, second);
      for (int movie : chosen) {
        row(out, user, movie, taste, second);
      }
      written += count;
    }
  }

  /** Log-normal, with at least a little for everybody. */
  private double[] shares(int users) {
    double[] share = new double[users];
    double sum = 0;
    for (int u = 0; u < users; u++) {
      share[u] = 0.15 + Math.exp(1.1 * random.nextGaussian());
      sum += share[u];
    }
    for (int u = 0; u < users; u++) {
      share[u] /= sum;
    }
    return share;
  }

  private int[] choose(boolean[] seen, int count, int taste, int second) {
    int[] chosen = new int[count];
    for (int i = 0; i < count; ) {
      int place = Arrays.binarySearch(popularity, random.nextDouble());
      int movie = id[Math.min(movies - 1, place < 0 ? -place - 1 : place)];
      boolean liked = movie % TASTES == taste || movie % TASTES == second;
      if (!seen[movie] && (liked || random.nextInt(4) == 0 || random.nextInt(count) > count / 2)) {
        seen[movie] = true;
        chosen[i++] = movie;
      }
      if (i < count && random.nextInt(50) == 0) {
        int any = random.nextInt(movies);
        if (!seen[any]) {
          seen[any] = true;
          chosen[i++] = any;
        }
      }
    }
    for (int movie : chosen) {
      seen[movie] = false;
    }
    return IntStream.of(chosen).sorted().toArray();
  }

  private void row(OutputStream out, int user, int movie, int taste, int second)
      throws IOException {
    double stars = 3 + 0.7 * random.nextGaussian();
    if (movie % TASTES == taste) {
      stars += 1.2;
    } else if (movie % TASTES == second) {
      stars += 0.8;
    }
    long halves = Math.clamp(Math.round(2 * stars), 1, 10);
    String line =
        (user + 1)
            + ","
            + (movie + 1)
            + ","
            + halves / 2
            + (halves % 2 == 0 ? ".0" : ".5")
            + ","
            + (1000000000 + random.nextInt(500000000))
            + "\n";
    out.write(line.getBytes(StandardCharsets.US_ASCII));
  }
}
