package org.cinefactor.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;

/**
 * A program that gives each reader many harmed inputs, the same for the same numbers:
 *
 * <pre>{@code java … org.cinefactor.fuzz.Fuzzing FOLDER INPUTS [FIRST [READER…]]}</pre>
 *
 * <p>Inputs that break or print something, or that take a second of the processor, are kept in the
 * folder, one of each kind. It is best run with little memory ({@code -Xmx256m}), so that one input
 * cannot have much of it, and with the folder in memory.
 */
final class Fuzzing {
  private static final long SLOW_NANOSECONDS = 1_000_000_000L;
  private static final int WARM = 200;

  private final Path folder;
  private final Workplace place;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Set<String> seen = new TreeSet<>();
  private int faults;

  private Fuzzing(Path folder) throws IOException {
    this.folder = folder;
    this.place = new Workplace(Files.createDirectories(folder.resolve("work")));
  }

  public static void main(String[] args) throws IOException {
    LogManager.getLogManager().reset();
    var fuzzing = new Fuzzing(Path.of(args[0]));
    System.setErr(new PrintStream(fuzzing.printed, true, StandardCharsets.UTF_8));
    long inputs = Long.parseLong(args[1]);
    long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
    Set<String> wanted = new TreeSet<>();
    for (int i = 3; i < args.length; i++) {
      wanted.add(args[i]);
    }
    for (FuzzedReader reader : FuzzedReaders.all()) {
      if (wanted.isEmpty() || wanted.contains(reader.name())) {
        fuzzing.read(reader, first, inputs);
      }
    }
    System.out.println(
        fuzzing.faults + " faults of " + fuzzing.seen.size() + " kinds: " + fuzzing.seen);
    System.exit(fuzzing.faults == 0 ? 0 : 1);
  }

  private void read(FuzzedReader reader, long first, long inputs) throws IOException {
    long began = System.nanoTime();
    long longest = 0;
    for (long number = first; number < first + inputs; number++) {
      byte[] input = new Mutator(reader.seeds(), number).next();
      long time = processorTime();
      try {
        reader.read(place.fresh(), input);
      } catch (AssertionError e) {
        fault(reader, number, input, e.getMessage() + at(e));
      }
      time = processorTime() - time;
      if (printed.size() > 0) {
        fault(reader, number, input, "printed " + printed.toString(StandardCharsets.UTF_8).strip());
        printed.reset();
      }
      longest = number < first + WARM ? 0 : Math.max(longest, time);
      if (time > SLOW_NANOSECONDS && number >= first + WARM) {
        fault(reader, number, input, "slow");
      }
      if (!place.beside().isEmpty()) {
        fault(reader, number, input, "wrote " + place.beside());
        Workplace.empty(place.outer());
      }
    }
    System.out.printf(
        "%-14s %8d inputs in %4d s, the longest %d ms%n",
        reader.name(), inputs, (System.nanoTime() - began) / 1_000_000_000L, longest / 1_000_000);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String at(AssertionError e) {
    Throwable cause = e.getCause();
    StackTraceElement[] trace = cause == null ? new StackTraceElement[0] : cause.getStackTrace();
    for (StackTraceElement frame : trace) {
      if (frame.getClassName().startsWith("org.cinefactor.")) {
        return " at " + frame;
      }
    }
    return "";
  }

  private void fault(FuzzedReader reader, long number, byte[] input, String what)
      throws IOException {
    faults++;
    String kind = reader.name() + ": " + what.replaceAll("(?s).* at |\\d", "");
    if (seen.add(kind)) {
      Path kept = Files.createDirectories(folder.resolve(reader.name()));
      Files.write(kept.resolve("input-" + number), input);
      System.out.println(reader.name() + " " + number + ": " + what.lines().findFirst().orElse(""));
    }
  }
}
