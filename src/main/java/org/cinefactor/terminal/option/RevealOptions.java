package org.cinefactor.terminal.option;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.evaluate.RevealPolicy;
import org.cinefactor.terminal.syntax.ListOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;

/** The options for how many of their ratings test people reveal. */
public final class RevealOptions {
  private final ListOption<String> revealed =
      new ListOption<>(
          "--given",
          "1,2,5,all,dislikes",
          "Ratings that each test person reveals: so many, all, or dislikes, which are those of 2.5"
              + " stars and less (all).",
          OptionValues.WORD,
          List.of("all"));

  private final OptionalOption<Integer> asked =
      new OptionalOption<>(
          "--asked",
          "N",
          "Also: each person rates the first N cold-start movies that they know.",
          OptionValues.WHOLE_NUMBER);

  public void addTo(Syntax syntax) {
    syntax.add(revealed, asked);
  }

  /**
   * One policy after the other.
   *
   * @throws UsageException when a value is out of its range
   */
  public List<RevealPolicy> policies(ParsedArguments words) {
    IntListOption.check("--asked", asked.in(words).stream().toList(), 1, 10_000);
    List<RevealPolicy> policies = new ArrayList<>();
    revealed.in(words).forEach(word -> policies.add(policy(word)));
    asked.in(words).ifPresent(count -> policies.add(new RevealPolicy.Asked(count)));
    return policies;
  }

  private static RevealPolicy policy(String word) {
    return switch (word) {
      case "all" -> new RevealPolicy.Everything();
      case "dislikes" -> new RevealPolicy.Dislikes();
      default -> new RevealPolicy.GivenN(count(word));
    };
  }

  private static int count(String word) {
    try {
      return Integer.parseUnsignedInt(word);
    } catch (NumberFormatException _) {
      // Said with what is wanted.
      throw new UsageException("--given: '" + word + "' is neither a number nor all nor dislikes");
    }
  }
}
