import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The times of JavaFX's pulses in a log that pulses/…/PrintLogger has written: java Frames.java LOG
 * SPANS [SLOWEST]. A line of SPANS is a name, a tab, and the seconds since 1970 when it began and
 * ended. A pulse lasts from its beginning to its last pixel. With SLOWEST, the phases of so many of
 * the slowest pulses of each span are printed too. The second line of a span has the time that the
 * processor spent, which other work on the machine hardly changes.
 */
final class Frames {
  private record Span(String name, double from, double to) {}

  private record Phase(String name, double from, double to, double worked) {}

  public static void main(String[] words) throws IOException {
    Map<Integer, List<Phase>> pulses = pulses(Path.of(words[0]));
    int slowest = words.length > 2 ? Integer.parseInt(words[2]) : 0;
    for (Span span : spans(Path.of(words[1]))) {
      List<List<Phase>> within =
          pulses.values().stream()
              .filter(pulse -> lies(pulse, span))
              .sorted(Frames::compare)
              .toList();
      if (within.isEmpty()) {
        System.out.printf("%-32s no pulse%n", span.name);
        continue;
      }
      print(span.name, within.stream().mapToDouble(Frames::took).sorted().toArray());
      print("... of the processor", within.stream().mapToDouble(Frames::worked).sorted().toArray());
      within.reversed().stream().limit(slowest).forEach(Frames::print);
    }
  }

  private static Map<Integer, List<Phase>> pulses(Path log) throws IOException {
    Map<Integer, List<Phase>> pulses = new TreeMap<>();
    try (Stream<String> lines = Files.lines(log)) {
      for (String line : (Iterable<String>) lines::iterator) {
        String[] part = line.split("\t");
        var phase =
            new Phase(
                part[4],
                Long.parseLong(part[1]) / 1e6,
                Long.parseLong(part[2]) / 1e6,
                Long.parseLong(part[3]) / 1e3);
        pulses.computeIfAbsent(Integer.parseInt(part[0]), _ -> new ArrayList<>()).add(phase);
      }
    }
    return pulses;
  }

  private static List<Span> spans(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t"))
        .map(part -> new Span(part[0], Double.parseDouble(part[1]), Double.parseDouble(part[2])))
        .toList();
  }

  private static double from(List<Phase> pulse) {
    return pulse.stream().mapToDouble(Phase::from).min().orElseThrow();
  }

  private static boolean lies(List<Phase> pulse, Span span) {
    return from(pulse) >= span.from && from(pulse) < span.to;
  }

  /** In milliseconds. */
  private static double took(List<Phase> pulse) {
    return 1000 * (pulse.stream().mapToDouble(Phase::to).max().orElseThrow() - from(pulse));
  }

  private static int compare(List<Phase> a, List<Phase> b) {
    return Double.compare(took(a), took(b));
  }

  /** The processor time of both threads, the toolkit's and the painter's, in milliseconds. */
  private static double worked(List<Phase> pulse) {
    return pulse.stream().mapToDouble(Phase::worked).sum();
  }

  private static void print(String name, double[] sorted) {
    System.out.printf(
        "%-32s %5d pulses: median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, longest %.1f"
            + " ms%n",
        name,
        sorted.length,
        share(sorted, 0.5),
        share(sorted, 0.95),
        share(sorted, 0.99),
        sorted[sorted.length - 1]);
  }

  private static double share(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }

  private static void print(List<Phase> pulse) {
    Map<String, Double> longest = new HashMap<>();
    pulse.forEach(phase -> longest.merge(phase.name, 1000 * (phase.to - phase.from), Double::sum));
    pulse.forEach(phase -> longest.merge(phase.name + " worked", phase.worked, Double::sum));
    System.out.printf(
        "    %.3f: %5.1f ms: %s%n",
        from(pulse),
        took(pulse),
        longest.entrySet().stream()
            .filter(e -> e.getValue() >= 0.5)
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(e -> "%s %.1f".formatted(e.getKey(), e.getValue()))
            .collect(Collectors.joining(", ")));
  }
}
