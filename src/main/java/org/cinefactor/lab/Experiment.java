package org.cinefactor.lab;

import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.text.Texts;

/**
 * The whole state of a demonstration: from it everything that is seen can be worked out again.
 * Immutable.
 *
 * @param dataName the data set's name, for people
 * @param fingerprint the data set's fingerprint
 * @param filter which movies take part
 * @param settings how models are trained, the seed included; its own components do not matter
 * @param ranks the numbers of components that are looked at, at least one, each at least 1
 * @param person whose list is looked at
 * @param places the length of a list, at least 1
 */
public record Experiment(
    String dataName,
    String fingerprint,
    MovieFilter filter,
    NmfSettings settings,
    List<Integer> ranks,
    Person person,
    int places) {
  private static final Texts TEXTS = Texts.of(Experiment.class);

  /** The most components of a demonstration. */
  public static final int MOST_COMPONENTS = 200;

  /** The length of a list where nothing else is said. */
  public static final int TEN = 10;

  public Experiment {
    ranks = List.copyOf(ranks);
    if (ranks.isEmpty()) {
      throw new IllegalArgumentException(TEXTS.get("ranks.none"));
    }
    for (int rank : ranks) {
      if (rank < 1 || rank > MOST_COMPONENTS) {
        throw new IllegalArgumentException(TEXTS.format("ranks.outside", MOST_COMPONENTS, rank));
      }
    }
    if (places < 1) {
      throw new IllegalArgumentException(TEXTS.format("places.none", places));
    }
    settings = settings.withComponents(1);
  }

  /** The same on another data set. */
  public Experiment on(DataSet data) {
    return new Experiment(data.name(), data.fingerprint(), filter, settings, ranks, person, places);
  }

  /** The same at other ranks. */
  public Experiment withRanks(List<Integer> others) {
    return new Experiment(dataName, fingerprint, filter, settings, others, person, places);
  }

  /** The same for somebody else. */
  public Experiment withPerson(Person other) {
    return new Experiment(dataName, fingerprint, filter, settings, ranks, other, places);
  }
}
