package org.cinefactor.lab;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;

/**
 * One run, or the run that was kept and the last one, which may differ in any choice: the same
 * person's list from each. Immutable.
 *
 * @param models the runs, one or two
 * @param comparison their lists, in the same order
 */
public record RunComparison(List<LabModel> models, Comparison comparison) {
  private static final List<String> NAMES = List.of("Kept", "Now");

  public RunComparison {
    models = List.copyOf(models);
    if (models.isEmpty() || models.size() > NAMES.size()) {
      throw new IllegalArgumentException("one run, or two, not " + models.size());
    }
  }

  /**
   * Holds runs against each other.
   *
   * @param models one or two, the kept one first
   * @param places the length of a list, at least 1
   */
  public static RunComparison of(List<LabModel> models, Person person, int places) {
    return new RunComparison(models, Comparison.of(models, person, places));
  }

  /** What each run is called: there is a kept one only beside another. */
  public List<String> names() {
    return NAMES.subList(NAMES.size() - models.size(), NAMES.size());
  }

  /** How each run was made, in a line. */
  public List<String> recipes() {
    return models.stream().map(RunComparison::recipe).toList();
  }

  /** Name and recipe of each run, in a line. */
  public List<String> headings() {
    return models.size() == 1
        ? recipes()
        : IntStream.range(0, models.size())
            .mapToObj(run -> names().get(run) + ": " + recipes().get(run))
            .toList();
  }

  private static String recipe(LabModel model) {
    NmfSettings s = model.settings();
    return String.format(
        Locale.ROOT,
        "rank %d · %s%s%s · tol %s · %,d movies%s%s",
        s.components(),
        s.initialization().name().toLowerCase(Locale.ROOT),
        s.initialization() == Initialization.RANDOM ? ", seed " + s.seed() : "",
        s.solver() == Solver.CD ? "" : " · solver " + s.solver().word(),
        BigDecimal.valueOf(s.tolerance()).stripTrailingZeros().toPlainString(),
        model.factors().columns(),
        s.alphaW() > 0 || s.alphaH() > 0 ? " · regularised" : "",
        s.missingWeight() < 1 ? " · missing weigh " + s.missingWeight() : "");
  }
}
