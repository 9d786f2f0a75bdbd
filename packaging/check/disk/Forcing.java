import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.cinefactor.file.AtomicFile;

/**
 * The time that a whole file takes, beside what this machine's disk takes for the least that such a
 * file needs: write as many bytes to a file that is there and force them, once.
 *
 * <p>usage: java -cp CLASSES packaging/check/disk/Forcing.java [FOLDER]
 */
final class Forcing {
  private static final int TRIES = 200;

  private interface Step {
    void run(byte[] content) throws IOException;
  }

  private Forcing() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "."), "forcing");
    Path whole = folder.resolve("whole");
    Path plain = folder.resolve("plain");
    for (int size : new int[] {2_000, 100_000, 4_000_000}) {
      byte[] content = new byte[size];
      new Random(1).nextBytes(content);
      Files.write(plain, content);
      time("write, no forcing", content, bytes -> Files.write(plain, bytes));
      time("write, fsync", content, bytes -> write(plain, bytes));
      time("AtomicFile", content, bytes -> AtomicFile.write(whole, out -> out.write(bytes)));
    }
    Files.deleteIfExists(whole);
    Files.delete(plain);
    Files.delete(folder);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
  }

  private static void time(String name, byte[] content, Step step) throws IOException {
    double[] taken = new double[TRIES];
    for (int i = -20; i < TRIES; i++) {
      long begin = System.nanoTime();
      step.run(content);
      if (i >= 0) {
        taken[i] = (System.nanoTime() - begin) / 1e6;
      }
    }
    Arrays.sort(taken);
    System.out.printf(
        Locale.ROOT,
        "%,11d bytes  %-18s median %6.2f ms  95 %% %6.2f ms%n",
        content.length,
        name,
        taken[TRIES / 2],
        taken[TRIES * 95 / 100]);
  }
}
