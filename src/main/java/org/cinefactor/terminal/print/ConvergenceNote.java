package org.cinefactor.terminal.print;

import java.util.List;
import java.util.stream.Collectors;
import org.cinefactor.lab.LabModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.workspace.store.Model;

/** A note on trainings that ended at max_iter: scikit-learn's ConvergenceWarning. */
public final class ConvergenceNote {
  private final NmfSettings settings;
  private final String which;

  private ConvergenceNote(NmfSettings settings, String which) {
    this.settings = settings;
    this.which = which;
  }

  /** Notes that the training of one model ended so, where it did. */
  public static void of(Model model, Console console) {
    if (model.stoppedTooEarly()) {
      new ConvergenceNote(model.factors().settings(), "Training").to(console);
    }
  }

  /** Notes the models whose training ended so. */
  public static void of(List<LabModel> models, Console console) {
    List<LabModel> early =
        models.stream().filter(m -> m.stopping().tooEarly(m.settings())).distinct().toList();
    if (!early.isEmpty()) {
      ranks(early.getFirst().settings(), early.stream().map(LabModel::rank).toList(), console);
    }
  }

  /** Notes the ranks whose training ended so, if there are any. */
  public static void ranks(NmfSettings settings, List<Integer> ranks, Console console) {
    if (!ranks.isEmpty()) {
      String numbers = ranks.stream().map(String::valueOf).collect(Collectors.joining(", "));
      new ConvergenceNote(settings, "Training at rank " + numbers).to(console);
    }
  }

  /** Notes how many trainings at a rank ended so, if any did. */
  public static void count(NmfSettings settings, int ended, int of, Console console) {
    if (ended > 0) {
      String which = ended + " of " + of + " trainings at rank " + settings.components();
      new ConvergenceNote(settings, which).to(console);
    }
  }

  private void to(Console console) {
    console.note(
        which
            + " stopped at --max-iter "
            + settings.maxIterations()
            + ", before the violation fell to --tol "
            + settings.tolerance()
            + "; a larger --max-iter comes nearer to a minimum.");
  }
}
