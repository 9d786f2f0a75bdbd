package org.cinefactor.terminal.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The kinds of values that options have, and in plain words what is wrong with one. */
public final class OptionValues {
  /** Any whole number. */
  public static final ValueReader<Integer> WHOLE_NUMBER =
      new WholeNumber(Integer.MIN_VALUE, "a whole number up to " + Integer.MAX_VALUE);

  /** A number of something: whole and not negative. */
  public static final ValueReader<Integer> COUNT =
      new WholeNumber(0, "a whole number of at least 0");

  /** A whole number that may be larger than others. */
  public static final ValueReader<Long> LONG_NUMBER = new LongNumber();

  /** A number that is neither infinite nor NaN. */
  public static final ValueReader<Double> NUMBER = new RealNumber();

  /** Any word. */
  public static final ValueReader<String> WORD = new Word();

  /** A file or a folder, there or not. */
  public static final ValueReader<Path> PATH = new FilePath();

  /** As people write numbers: neither 0x1p2 nor 4.5f. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private OptionValues() {}

  /** One of these, in upper or lower case. */
  public static <E extends Enum<E>> ValueReader<E> choice(List<E> values) {
    return choice(values, value -> value.name().toLowerCase(Locale.ROOT));
  }

  /** One of these, each by its word, in upper or lower case. */
  public static <E> ValueReader<E> choice(List<E> values, Function<E, String> word) {
    return new Choice<>(values, word);
  }

  private static IllegalArgumentException isNot(String word, String what) {
    return new IllegalArgumentException("'" + word + "' is not " + what);
  }

  private record WholeNumber(int least, String what) implements ValueReader<Integer> {
    @Override
    public Integer read(String word) {
      try {
        int number = Integer.parseInt(word.strip());
        if (number >= least) {
          return number;
        }
      } catch (NumberFormatException _) {
        // Said below.
      }
      throw isNot(word, what);
    }
  }

  private record LongNumber() implements ValueReader<Long> {
    @Override
    public Long read(String word) {
      try {
        return Long.valueOf(word.strip());
      } catch (NumberFormatException _) {
        // Said with what is wanted.
        throw isNot(word, "a whole number");
      }
    }
  }

  private record RealNumber() implements ValueReader<Double> {
    @Override
    public Double read(String word) {
      if (DECIMAL.matcher(word).matches()) {
        double number = Double.parseDouble(word);
        if (Double.isFinite(number)) {
          return number;
        }
      }
      throw isNot(word, "a number");
    }
  }

  private record Word() implements ValueReader<String> {
    @Override
    public String read(String word) {
      return word;
    }
  }

  private record FilePath() implements ValueReader<Path> {
    @Override
    public Path read(String word) {
      if (word.isBlank()) {
        throw isNot(word, "a file or a folder");
      }
      return Path.of(word);
    }
  }

  private record Choice<E>(List<E> values, Function<E, String> word) implements ValueReader<E> {
    @Override
    public E read(String said) {
      List<String> words = new ArrayList<>();
      for (E value : values) {
        if (word.apply(value).equalsIgnoreCase(said)) {
          return value;
        }
        words.add(word.apply(value));
      }
      throw new IllegalArgumentException("'" + said + "' is none of " + String.join(", ", words));
    }
  }
}
