package org.cinefactor.terminal.option;

import java.util.List;

/**
 * An option that must be there, and may be there again, each time with a value.
 *
 * @param <T> what a value is read as
 */
public final class AtLeastOnce<T> extends TypedOption<List<T>> {
  private final Repeated<T> repeated;

  /** Demands what may be repeated. */
  public AtLeastOnce(Repeated<T> repeated) {
    super(repeated.option());
    this.repeated = repeated;
  }

  @Override
  List<T> read(List<String> values) {
    if (values.isEmpty()) {
      throw new UsageException(
          "Missing required option: '" + OptionNames.withValue(option()) + "'");
    }
    return repeated.read(values);
  }

  @Override
  String usage() {
    return OptionNames.withValue(option()) + " " + repeated.usage();
  }

  @Override
  boolean required() {
    return true;
  }
}
