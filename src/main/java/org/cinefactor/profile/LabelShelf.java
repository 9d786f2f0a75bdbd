package org.cinefactor.profile;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The movies with one label; the number of each is 1.
 *
 * @param label the label
 */
record LabelShelf(Label label) implements Shelf {
  private static final char COLON = ':';

  @Override
  public SequencedMap<Integer, Double> of(Profile profile) {
    return BasicShelf.ones(profile.labels().of(label));
  }

  @Override
  public Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
    return profile.withLabels(profile.labels().with(label, values.sequencedKeySet()));
  }

  @Override
  public boolean holds(double value) {
    return value == 1;
  }

  /** {@code LIKED}, {@code LIST:My+best}. */
  @Override
  public String text() {
    String name = URLEncoder.encode(label.name(), StandardCharsets.UTF_8);
    return name.isEmpty() ? label.kind().name() : label.kind().name() + COLON + name;
  }

  static Optional<LabelShelf> read(String text) {
    int colon = text.indexOf(COLON);
    String kind = colon < 0 ? text : text.substring(0, colon);
    String name = colon < 0 ? "" : text.substring(colon + 1);
    try {
      String plain = URLDecoder.decode(name, StandardCharsets.UTF_8);
      return Optional.of(new LabelShelf(new Label(Label.Kind.valueOf(kind), plain)));
    } catch (IllegalArgumentException _) {
      // There is no such shelf, which is the answer.
      return Optional.empty();
    }
  }
}
