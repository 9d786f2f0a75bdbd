package org.cinefactor.terminal.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.cli.Converter;

/**
 * The converters of the values that options have; in plain words they say what is wrong with one.
 */
public final class OptionValues {
  /** Any whole number. */
  public static final Converter<Integer, IllegalArgumentException> WHOLE_NUMBER =
      new WholeNumber(Integer.MIN_VALUE, "a whole number up to " + Integer.MAX_VALUE);

  /** A number of something: whole and not negative. */
  public static final Converter<Integer, IllegalArgumentException> COUNT =
      new WholeNumber(0, "a whole number of at least 0");

  /** A whole number that may be larger than others. */
  public static final Converter<Long, IllegalArgumentException> LONG_NUMBER = new LongNumber();

  /** A number that is neither infinite nor NaN. */
  public static final Converter<Double, IllegalArgumentException> NUMBER = new RealNumber();

  /** Any word. */
  public static final Converter<String, IllegalArgumentException> WORD = new Word();

  /** A file or a folder, there or not. */
  public static final Converter<Path, IllegalArgumentException> PATH = new FilePath();

  /** As people write numbers: neither 0x1p2 nor 4.5f. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private OptionValues() {}

  /** One of these, in upper or lower case. */
  public static <E extends Enum<E>> Converter<E, IllegalArgumentException> choice(List<E> values) {
    return choice(values, value -> value.name().toLowerCase(Locale.ROOT));
  }

  /** One of these, each by its word, in upper or lower case. */
  public static <E> Converter<E, IllegalArgumentException> choice(
      List<E> values, Function<E, String> word) {
    return new Choice<>(values, word);
  }

  private static IllegalArgumentException isNot(String word, String what) {
    return new IllegalArgumentException("'" + word + "' is not " + what);
  }

  private record WholeNumber(int least, String what)
      implements Converter<Integer, IllegalArgumentException> {
    @Override
    public Integer apply(String word) {
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

  private record LongNumber() implements Converter<Long, IllegalArgumentException> {
    @Override
    public Long apply(String word) {
      try {
        return Long.valueOf(word.strip());
      } catch (NumberFormatException _) {
        // Said with what is wanted.
        throw isNot(word, "a whole number");
      }
    }
  }

  private record RealNumber() implements Converter<Double, IllegalArgumentException> {
    @Override
    public Double apply(String word) {
      if (DECIMAL.matcher(word).matches()) {
        double number = Double.parseDouble(word);
        if (Double.isFinite(number)) {
          return number;
        }
      }
      throw isNot(word, "a number");
    }
  }

  private record Word() implements Converter<String, IllegalArgumentException> {
    @Override
    public String apply(String word) {
      return word;
    }
  }

  private record FilePath() implements Converter<Path, IllegalArgumentException> {
    @Override
    public Path apply(String word) {
      if (word.isBlank()) {
        throw isNot(word, "a file or a folder");
      }
      return Path.of(word);
    }
  }

  private record Choice<E>(List<E> values, Function<E, String> word)
      implements Converter<E, IllegalArgumentException> {
    @Override
    public E apply(String said) {
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
