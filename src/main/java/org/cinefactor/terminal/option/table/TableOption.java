package org.cinefactor.terminal.option.table;

import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.workspace.library.DataLibrary;

/** The option that says how a table of ratings is to be read. */
public final class TableOption {
  private final OptionalOption<TableOptions> table =
      new OptionalOption<>(
          "--table",
          "KEY=VALUE[,KEY=VALUE...]",
          "How a table of ratings is read, where a guess is wrong: columns by name or number (user="
              + " movie= rating=), scale=1-5|1-10|0-100|0-1|-1-1, zeros=bad|not-rated|lowest,"
              + " separator=comma|semicolon|tab|bar|colons; of movies, where it has them: title="
              + " genres= year= (none for no such column).",
          new TableWords());

  public void addTo(Syntax syntax) {
    syntax.add(table);
  }

  /** The words that say the same as some options. */
  public static String words(TableOptions said) {
    return "--table \"" + TableWords.of(said) + "\"";
  }

  /** The table options in these words; empty when there are none. */
  public Optional<TableOptions> in(ParsedArguments words) {
    return table.in(words);
  }

  /**
   * The table options in these words, else those given for the table before, here or in a window.
   */
  public TableOptions in(ParsedArguments words, Path place, DataLibrary library) {
    return in(words).or(() -> library.table(place)).orElseGet(TableOptions::guessed);
  }
}
