package org.cinefactor.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cinefactor.nmf.matrix.DenseProducts;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.progress.Progress;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The program's own inner products and scanner of ratings, each beside what a library does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LibraryBenchmark {
  private static final int MOVIES = 9000;
  private static final int COMPONENTS = 100;

  /** The share of the factor's numbers that are above zero. */
  @Param({"0.15", "1"})
  private double density;

  private Factor factor = new Factor(0, 0);
  private DMatrixRMaj same = new DMatrixRMaj(0, 0);

  @Setup
  public void make() {
    var random = new Random(1);
    factor = new Factor(MOVIES, COMPONENTS);
    for (int row = 0; row < MOVIES; row++) {
      for (int component = 0; component < COMPONENTS; component++) {
        factor.set(row, component, random.nextDouble() < density ? random.nextDouble() : 0);
      }
    }
    same = DMatrixRMaj.wrap(MOVIES, COMPONENTS, factor.unpadded());
  }

  @Benchmark
  public double[] gram() {
    return DenseProducts.gram(factor, Progress.NONE);
  }

  @Benchmark
  public DMatrixRMaj gramByEjml() {
    var gram = new DMatrixRMaj(COMPONENTS, COMPONENTS);
    CommonOps_DDRM.multInner(same, gram);
    return gram;
  }

  /** Only what a row's scanner does: no sorting, no catalog, no fingerprint. */
  @Benchmark
  public double ratingsByCommonsCsv() throws IOException {
    Path ratings = Shipped.place().resolve("ratings.csv");
    double sum = 0;
    try (Reader reader = Files.newBufferedReader(ratings, StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(reader)) {
        sum +=
            Integer.parseInt(row.get(0))
                + Integer.parseInt(row.get(1))
                + Double.parseDouble(row.get(2));
      }
    }
    return sum;
  }
}
