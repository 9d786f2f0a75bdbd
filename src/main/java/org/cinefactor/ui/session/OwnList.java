package org.cinefactor.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedSet;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;

/**
 * A list that came with an import: the movies seen without stars, or those that carry one label.
 */
public sealed interface OwnList {
  /** The movies that were seen and got no stars. */
  record Seen() implements OwnList {
    @Override
    public SequencedSet<Integer> ids(Profile profile) {
      return profile.seen();
    }

    @Override
    public OwnListText text() {
      return OwnListText.ofSeen();
    }
  }

  /**
   * The movies with a label.
   *
   * @param label the label
   */
  record Labelled(Label label) implements OwnList {
    @Override
    public SequencedSet<Integer> ids(Profile profile) {
      return profile.labels().of(label);
    }

    @Override
    public OwnListText text() {
      return OwnListText.of(label);
    }
  }

  /** Its name, for people. */
  default String name() {
    return text().name();
  }

  /** Its name with its kind, as it stands in a sentence: {@code the list “Best”}. */
  default String words() {
    return text().words();
  }

  /** Its words. */
  OwnListText text();

  /** The movies on it, in its own order. */
  SequencedSet<Integer> ids(Profile profile);

  /** True if its order is the person's, who made a list of it, and not that of time. */
  default boolean isOrdered() {
    return this instanceof Labelled(Label label) && label.kind() == Label.Kind.LIST;
  }

  /** Those of a person that hold a movie: seen, likes, rewatches, then lists and tags by name. */
  static List<OwnList> all(Profile profile) {
    List<OwnList> all = new ArrayList<>();
    if (!profile.seen().isEmpty()) {
      all.add(new Seen());
    }
    profile.labels().movies().keySet().stream()
        .sorted(
            Comparator.comparing(Label::kind)
                .thenComparing(Label::name, String.CASE_INSENSITIVE_ORDER))
        .forEach(label -> all.add(new Labelled(label)));
    return all;
  }

  /** Those that hold one movie. */
  static List<OwnList> ofMovie(Profile profile, int id) {
    return all(profile).stream().filter(list -> list.ids(profile).contains(id)).toList();
  }
}
