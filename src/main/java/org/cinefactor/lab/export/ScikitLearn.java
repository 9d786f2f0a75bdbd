package org.cinefactor.lab.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.cinefactor.dataset.Combination;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentResult;
import org.cinefactor.lab.RankedList;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.text.TextResource;
import org.cinefactor.text.Texts;

/**
 * An outcome as a Python program that does the same with scikit-learn, and says whether the errors
 * and the lists are the same. What scikit-learn cannot do, it is not asked to do: a weight of
 * missing ratings below 1 has no counterpart there.
 */
public final class ScikitLearn {
  private static final Texts TEXTS = Texts.of(ScikitLearn.class);

  private static final String TEMPLATE = TextResource.read(ScikitLearn.class, "scikit_learn.py");

  private ScikitLearn() {}

  /** True if scikit-learn supports these settings. */
  public static boolean can(NmfSettings settings) {
    return settings.missingWeight() == 1;
  }

  /**
   * Writes the program, and beside it, under the same name with {@code .npz}, the data that it
   * needs; files of these names are replaced.
   *
   * @return both files
   * @throws IllegalArgumentException when scikit-learn cannot do it
   */
  public static List<Path> write(Path file, ExperimentResult outcome) throws IOException {
    String code = code(outcome);
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    Path data = new ScikitLearnData(outcome).write(file.resolveSibling(stem + ".npz"));
    return List.of(AtomicFile.write(file, code), data);
  }

  /**
   * The program. It reads its data from the file beside it.
   *
   * @throws IllegalArgumentException when scikit-learn cannot do it
   */
  static String code(ExperimentResult outcome) {
    Experiment e = outcome.experiment();
    NmfSettings s = e.settings();
    if (!can(s)) {
      throw new IllegalArgumentException(TEXTS.get("code.missing"));
    }
    String title =
        String.format(
            Locale.ROOT,
            "CineFactor: %s at rank %s", // not shown
            e.person().name(),
            String.join(", ", e.ranks().stream().map(String::valueOf).toList()));
    return TEMPLATE
        .replace("@TITLE@", plain(title))
        .replace("@DATA@", plain(e.dataName()))
        .replace("@MIN_RATINGS@", String.valueOf(e.filter().minRatings()))
        .replace("@MIN_MEAN@", String.valueOf(e.filter().minMean()))
        .replace("@BOTH@", e.filter().combination() == Combination.ALL ? "True" : "False")
        .replace("@INIT@", s.initialization().word())
        .replace("@SOLVER@", s.solver().word())
        .replace("@TOL@", String.valueOf(s.tolerance()))
        .replace("@MAX_ITER@", String.valueOf(s.maxIterations()))
        .replace("@ALPHA_W@", String.valueOf(s.alphaW()))
        .replace("@ALPHA_H@", String.valueOf(s.alphaH()))
        .replace("@L1_RATIO@", String.valueOf(s.l1Ratio()))
        .replace("@STARS@", stars(e.person().ratings().asMap()))
        .replace("@LEFT_OUT@", leftOut(outcome))
        .replace("@PLACES@", String.valueOf(e.places()))
        .replace("@EXPECTED@", expected(outcome));
  }

  private static String stars(Map<Integer, Double> ratings) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    ratings.forEach((movie, stars) -> text.add(movie + ": " + stars));
    return text.toString();
  }

  private static String leftOut(ExperimentResult outcome) {
    return outcome.models().getFirst().leftOut(outcome.experiment().person().ratings()).stream()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String expected(ExperimentResult outcome) {
    StringJoiner text = new StringJoiner("\n", "{\n", "\n}");
    for (RankedList side : outcome.comparison().sides()) {
      text.add(
          String.format(
              Locale.ROOT,
              "    %s: (\"%s\", %s, %s, %s),",
              String.valueOf(side.rank()),
              side.stopping().name().toLowerCase(Locale.ROOT),
              String.valueOf(side.iterations()),
              String.valueOf(side.reconstructionError()),
              side.movieIds()));
    }
    return text.toString();
  }

  /** Words that end neither the comment nor the line. */
  private static String plain(String words) {
    return words.replaceAll("[\\\\\"\\p{Cntrl}]", " ");
  }
}
