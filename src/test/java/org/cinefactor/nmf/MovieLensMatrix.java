package org.cinefactor.nmf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cinefactor.nmf.matrix.CoordinateMatrix;
import org.cinefactor.nmf.matrix.SparseMatrix;

/** The shipped ratings as the notebook builds its matrix, read in the plainest way. */
public record MovieLensMatrix(SparseMatrix matrix, int[] movieIds) {

  public static MovieLensMatrix shipped() throws IOException {
    List<String[]> lines =
        Files.readAllLines(Path.of("data/movielens-small-2016/ratings.csv")).stream()
            .skip(1)
            .map(line -> line.split(","))
            .toList();
    Map<Integer, double[]> countAndSum = new TreeMap<>();
    for (String[] line : lines) {
      double[] entry = countAndSum.computeIfAbsent(Integer.valueOf(line[1]), id -> new double[2]);
      entry[0]++;
      entry[1] += Double.parseDouble(line[2]);
    }
    countAndSum.values().removeIf(e -> e[0] <= 20 && e[1] / e[0] <= 2);
    List<Integer> movies = List.copyOf(new TreeSet<>(countAndSum.keySet()));
    Map<Integer, Integer> column = new TreeMap<>();
    for (int id : movies) {
      column.put(id, column.size());
    }
    List<String[]> kept =
        lines.stream().filter(line -> column.containsKey(Integer.valueOf(line[1]))).toList();
    int[] rows = kept.stream().mapToInt(line -> Integer.parseInt(line[0]) - 1).toArray();
    int[] columns = kept.stream().mapToInt(line -> column.get(Integer.valueOf(line[1]))).toArray();
    float[] values = new float[kept.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.parseFloat(kept.get(i)[2]);
    }
    return new MovieLensMatrix(
        new CoordinateMatrix(671, movies.size(), rows, columns, values).compressed(),
        movies.stream().mapToInt(Integer::intValue).toArray());
  }
}
