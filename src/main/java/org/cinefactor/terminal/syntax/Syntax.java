package org.cinefactor.terminal.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.DefaultParser.NonOptionAction;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** The syntax of a command: options, and operands where it has some. */
public final class Syntax {
  /** Behind it there are no options. */
  private static final String END_OF_OPTIONS = "--";

  private final List<TypedOption<?>> options = new ArrayList<>();
  private final List<Idle> idle = new ArrayList<>();
  private Optional<Operands> operands = Optional.empty();

  /**
   * Words that are no options.
   *
   * @param valueName what they are
   * @param description what they are for
   * @param least how many there are at least
   */
  private record Operands(String valueName, String description, int least) {
    String label() {
      return valueName + "...";
    }

    String usage() {
      return least > 0 ? label() : "[" + label() + "]";
    }
  }

  /**
   * Options that do nothing in some words.
   *
   * @param options which
   * @param when whether they do nothing there
   * @param why the reason, to stand behind "counts nothing:"
   */
  private record Idle(List<TypedOption<?>> options, Predicate<ParsedArguments> when, String why) {}

  /** Nothing but these options so far. */
  public Syntax(TypedOption<?>... options) {
    add(options);
  }

  /** Adds options. */
  public void add(TypedOption<?>... more) {
    options.addAll(List.of(more));
  }

  /** Adds the options of another syntax, and when they do nothing. */
  public void add(Syntax other) {
    options.addAll(other.options);
    idle.addAll(other.idle);
  }

  /** These options but for those of another syntax. */
  public Syntax without(Syntax other) {
    var rest = new Syntax();
    options.stream().filter(one -> !other.options.contains(one)).forEach(rest::add);
    return rest;
  }

  /**
   * Has options noted that do nothing in some words.
   *
   * @param them the options
   * @param when whether they do nothing there
   * @param why the reason, to stand behind "counts nothing:"
   */
  public void idle(Syntax them, Predicate<ParsedArguments> when, String why) {
    idle.add(new Idle(List.copyOf(them.options), when, why));
  }

  /** Notes on what was said in vain, a sentence for each option: the first reason that holds. */
  public List<String> notes(ParsedArguments words) {
    SequencedMap<String, String> notes = new LinkedHashMap<>();
    for (Idle some : idle) {
      if (some.when().test(words)) {
        for (TypedOption<?> one : some.options()) {
          if (one.isSaid(words)) {
            String name = OptionNames.full(one.option());
            notes.putIfAbsent(name, name + " is ignored: " + some.why() + ".");
          }
        }
      }
    }
    return List.copyOf(notes.values());
  }

  /** Demands words that are no options, one or more. */
  public void demandOperands(String valueName, String description) {
    operands = Optional.of(new Operands(valueName, description, 1));
  }

  /** Allows words that are no options. */
  public void allowOperands(String valueName, String description) {
    operands = Optional.of(new Operands(valueName, description, 0));
  }

  /**
   * Takes words apart; whether they make sense, {@link #check} says.
   *
   * @throws UsageException when an option lacks its value
   */
  public ParsedArguments read(List<String> said) {
    int end = said.indexOf(END_OF_OPTIONS);
    List<String> first = end < 0 ? said : said.subList(0, end);
    List<String> last = end < 0 ? List.of() : said.subList(end + 1, said.size());
    var known = new Options();
    for (TypedOption<?> one : options) {
      known.addOption(one.option());
    }
    refuseLongNamesBehindOneHyphen(first, known);
    return new ParsedArguments(parsed(first, known), last);
  }

  private static CommandLine parsed(List<String> words, Options known) {
    DefaultParser parser =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    try {
      return parser.parse(known, null, NonOptionAction.SKIP, words.toArray(new String[0]));
    } catch (MissingArgumentException e) {
      throw new UsageException(
          "Missing required parameter for option " + OptionNames.quoted(e.getOption()));
    } catch (ParseException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Commons CLI would take {@code -data2} for {@code --data 2}. */
  private void refuseLongNamesBehindOneHyphen(List<String> words, Options known) {
    for (String word : words) {
      boolean oneHyphen = word.length() > 2 && word.charAt(0) == '-' && word.charAt(1) != '-';
      if (oneHyphen && !known.hasShortOption(word.substring(1, 2)) && beginsWithLongName(word)) {
        throw unknown(word);
      }
    }
  }

  private boolean beginsWithLongName(String word) {
    for (TypedOption<?> one : options) {
      Option option = one.option();
      if (option.hasLongOpt() && word.startsWith(option.getLongOpt(), 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads everything once, so that a mistake is found before any work is done.
   *
   * @throws UsageException when words are unknown, too many or too few, or a value is none
   */
  public void check(ParsedArguments words) {
    for (String word : words.loose()) {
      if (isOption(word)) {
        throw unknown(word);
      }
    }
    for (TypedOption<?> one : options) {
      var _ = one.in(words);
    }
    List<String> others = words.operands();
    if (operands.isEmpty() && !others.isEmpty()) {
      throw new UsageException("'" + others.getFirst() + "' is a word too many");
    }
    if (operands.isPresent() && others.size() < operands.get().least()) {
      throw new UsageException("Missing required parameter: '" + operands.get().valueName() + "'");
    }
  }

  /** A hyphen before a digit is a negative number. */
  private static boolean isOption(String word) {
    return word.length() > 1 && word.charAt(0) == '-' && !Character.isDigit(word.charAt(1));
  }

  private UsageException unknown(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    List<String> names = new ArrayList<>();
    for (TypedOption<?> one : options) {
      Option option = one.option();
      if (name.equals(OptionNames.full(option))) {
        return new UsageException("option '" + name + "' has no value");
      }
      names.add(OptionNames.full(option));
    }
    return new UsageException("there is no option " + Suggestions.with(name, name, names));
  }

  /** The parts of the first line of a help. */
  public List<String> usage() {
    List<String> parts = new ArrayList<>();
    for (TypedOption<?> one : byName()) {
      parts.add(one.usage());
    }
    operands.ifPresent(some -> parts.add(some.usage()));
    return parts;
  }

  /** The purpose of each operand and option, by name. */
  public List<HelpText.Entry> entries() {
    List<HelpText.Entry> entries = new ArrayList<>();
    operands.ifPresent(
        some -> entries.add(new HelpText.Entry("      " + some.label(), some.description())));
    for (TypedOption<?> one : byName()) {
      entries.add(new HelpText.Entry(OptionNames.all(one.option()), one.option().getDescription()));
    }
    return entries;
  }

  private List<TypedOption<?>> byName() {
    List<TypedOption<?>> sorted = new ArrayList<>(options);
    sorted.sort(Comparator.comparing(TypedOption::plainName));
    return sorted;
  }
}
