package org.cinefactor.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.text.Texts;

/**
 * One run, or the run that was kept and the last one, which may differ in any choice: the same
 * person's list from each. Immutable.
 *
 * @param models the runs, one or two
 * @param comparison their lists, in the same order
 */
public record RunComparison(List<LabModel> models, Comparison comparison) {
  private static final Texts TEXTS = Texts.of(RunComparison.class);

  private static final int MOST = 2;

  public RunComparison {
    models = List.copyOf(models);
    if (models.isEmpty() || models.size() > MOST) {
      throw new IllegalArgumentException("one run, or two, not " + models.size()); // not shown
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

  /** The name of each run: there is a kept one only beside another. */
  public List<String> names() {
    List<String> names = List.of(TEXTS.get("run.kept"), TEXTS.get("run.now"));
    return names.subList(names.size() - models.size(), names.size());
  }

  /** The recipe of each run, in a line. */
  public List<String> recipes() {
    return models.stream().map(RunComparison::recipe).toList();
  }

  /** Name and recipe of each run, in a line. */
  public List<String> headings() {
    return models.size() == 1
        ? recipes()
        : IntStream.range(0, models.size())
            .mapToObj(run -> TEXTS.format("run.heading", names().get(run), recipes().get(run)))
            .toList();
  }

  private static String recipe(LabModel model) {
    NmfSettings s = model.settings();
    var parts = new ArrayList<String>();
    parts.add(TEXTS.format("recipe.rank", s.components()));
    String init = s.initialization().word();
    parts.add(
        s.initialization() == Initialization.RANDOM
            ? TEXTS.format("recipe.seed", init, Long.toString(s.seed()))
            : init);
    if (s.solver() != Solver.CD) {
      parts.add(TEXTS.format("recipe.solver", s.solver().word()));
    }
    parts.add(TEXTS.format("recipe.tol", s.tolerance()));
    parts.add(TEXTS.format("recipe.movies", model.factors().columns()));
    if (s.alphaW() > 0 || s.alphaH() > 0) {
      parts.add(TEXTS.get("recipe.regularised"));
    }
    if (s.missingWeight() < 1) {
      parts.add(TEXTS.format("recipe.missing", s.missingWeight()));
    }
    return String.join(" · ", parts);
  }
}
