import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;

/**
 * The times that reading a data set takes: java -Xmx2g -cp CLASSES packaging/bench/ReadRatings.java
 * PLACE TIMES. Each time by the clock and of the processor, of all threads of the process.
 */
final class ReadRatings {
  private ReadRatings() {}

  public static void main(String[] arguments) throws DataSetException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (int time = 1; time <= Integer.parseInt(arguments[1]); time++) {
      long clock = System.nanoTime();
      long processor = system.getProcessCpuTime();
      DataSet data = DataSets.read(Path.of(arguments[0]), Progress.NONE);
      System.out.printf(
          Locale.ROOT,
          "%2d: %,d ratings, %.2f s, %.2f s of the processor%n",
          time,
          data.ratings().size(),
          (System.nanoTime() - clock) / 1e9,
          (system.getProcessCpuTime() - processor) / 1e9);
    }
  }
}
