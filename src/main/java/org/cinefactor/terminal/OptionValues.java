package org.cinefactor.terminal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cinefactor.dataset.Combination;
import org.cinefactor.evaluate.Contender;
import org.cinefactor.nmf.Initialization;
import org.cinefactor.recommend.Method;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says in plain words what is wrong with one. */
final class OptionValues {
  private OptionValues() {}

  /** Teaches these words to a command and to those below it. */
  static void teach(CommandLine commands) {
    commands
        .registerConverter(int.class, number(Integer::valueOf, "a whole number up to 2147483647"))
        .registerConverter(Integer.class, number(Integer::valueOf, "a whole number"))
        .registerConverter(long.class, number(Long::valueOf, "a whole number"))
        .registerConverter(double.class, number(OptionValues::finite, "a number"))
        .registerConverter(OutputFormat.class, choice(List.of(OutputFormat.values())))
        .registerConverter(Method.class, choice(List.of(Method.values())))
        .registerConverter(Contender.class, choice(List.of(Contender.values())))
        .registerConverter(Combination.class, choice(List.of(Combination.values())))
        .registerConverter(
            Initialization.class,
            choice(List.of(Initialization.NNDSVD, Initialization.NNDSVDA, Initialization.RANDOM)));
  }

  /** What the options amount to; values that do not fit are a mistake in the words. */
  static <T> T checked(Supplier<T> options) {
    try {
      return options.get();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static double finite(String word) {
    double value = Double.parseDouble(word);
    if (!Double.isFinite(value)) {
      throw new NumberFormatException(word);
    }
    return value;
  }

  private static <T> ITypeConverter<T> number(Function<String, T> reader, String what) {
    return word -> {
      try {
        return reader.apply(word.strip());
      } catch (NumberFormatException _) {
        throw new TypeConversionException("'" + word + "' is not " + what);
      }
    };
  }

  private static <E extends Enum<E>> ITypeConverter<E> choice(List<E> values) {
    return word ->
        values.stream()
            .filter(value -> value.name().equalsIgnoreCase(word))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "'" + word + "' is none of " + String.join(", ", words(values))));
  }

  private static <E extends Enum<E>> List<String> words(List<E> values) {
    return values.stream().map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** How many of something: a whole number that is not negative. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      try {
        int count = Integer.parseInt(word);
        if (count >= 0) {
          return count;
        }
      } catch (NumberFormatException _) {
        // Said below.
      }
      throw new TypeConversionException("'" + word + "' is not a whole number of at least 0");
    }
  }
}
