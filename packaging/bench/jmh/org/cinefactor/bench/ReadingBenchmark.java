package org.cinefactor.bench;

import java.util.concurrent.TimeUnit;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Reading movies.csv and ratings.csv, sorting and fingerprint included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
  @Benchmark
  public DataSet read() throws DataSetException {
    return Shipped.read();
  }
}
