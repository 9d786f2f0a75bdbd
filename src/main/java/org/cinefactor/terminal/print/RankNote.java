package org.cinefactor.terminal.print;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.lab.LabModel;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Method;
import org.cinefactor.workspace.store.Model;
import org.cinefactor.workspace.store.ModelRequest;

/** A note on a rank above min(users, movies), where further components have nothing to add. */
public final class RankNote {
  private RankNote() {}

  /** Notes how many components of a model are alive, where fewer can be than were asked for. */
  public static void of(Model model, ModelRequest request, Console console) {
    int wanted = request.nmf().components();
    FactorModel factors = model.factors();
    if (request.method() == Method.TUNED && factors.components() < wanted) {
      console.note(
          "The ratings have only "
              + factors.components()
              + (factors.components() == 1 ? " component, not " : " components, not ")
              + wanted
              + ".");
    }
    model.figures().ifPresent(f -> note(factors, f.users(), console));
  }

  /** Notes it of the model with the highest rank. */
  public static void of(List<LabModel> models, Console console) {
    models.stream()
        .max(Comparator.comparingInt(LabModel::rank))
        .ifPresent(model -> note(model.factors(), model.training().users(), console));
  }

  /**
   * Notes that the highest of some ranks is above min(users, movies), before anything is trained.
   */
  public static void of(int highest, RatingMatrix ratings, Console console) {
    of(highest, ratings.matrix().rows(), ratings.matrix().columns(), console);
  }

  /** The same of ratings by so many users of so many movies. */
  public static void of(int highest, int users, int movies, Console console) {
    int most = Math.min(users, movies);
    if (highest > most) {
      console.note(
          "Rank "
              + highest
              + " is more than min(users, movies) = "
              + most
              + ": so many components are enough for every rating.");
    }
  }

  private static void note(FactorModel factors, int users, Console console) {
    int rank = factors.components();
    int most = Math.min(users, factors.columns());
    if (rank > most) {
      long alive = IntStream.range(0, rank).filter(c -> alive(factors, c)).count();
      console.note(
          "Rank "
              + rank
              + " is more than min(users, movies) = "
              + most
              + ": so many components are enough for every rating, and "
              + alive
              + (alive == 1 ? " is" : " are")
              + " alive (not all zero).");
    }
  }

  private static boolean alive(FactorModel factors, int component) {
    return IntStream.range(0, factors.columns()).anyMatch(j -> factors.q(component, j) > 0);
  }
}
