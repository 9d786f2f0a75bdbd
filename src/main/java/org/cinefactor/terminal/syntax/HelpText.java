package org.cinefactor.terminal.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.cli.help.TextHelpAppendable;
import org.apache.commons.cli.help.TextStyle;

/** A builder of help texts, 80 columns wide. */
public final class HelpText {
  private static final int COLUMNS = 80;

  /** Longer names have a line of their own. */
  private static final int LONGEST_NAME = 27;

  private static final int GAP = 2;
  private static final int INDENT = 2;

  private final StringBuilder text = new StringBuilder();

  /**
   * Something with a name, and what is said about it.
   *
   * @param name with the spaces before it
   * @param description a sentence
   */
  public record Entry(String name, String description) {}

  /** The first line: how the program, or a command of it, is called. */
  public HelpText usage(String called, List<String> parts) {
    String begin = "Usage: " + called + " ";
    return wrapped(begin, String.join(" ", parts), begin.length());
  }

  /** A paragraph of its own. */
  public HelpText paragraph(String sentence) {
    return wrapped("", sentence, 0);
  }

  /** Names with their descriptions in a column beside them. */
  public HelpText entries(List<Entry> entries) {
    int longest = 0;
    for (Entry entry : entries) {
      int length = entry.name().length();
      if (length <= LONGEST_NAME) {
        longest = Math.max(longest, length);
      }
    }
    int column = longest + GAP;
    for (Entry entry : entries) {
      String begin = entry.name();
      if (begin.length() > longest) {
        text.append(begin).append(System.lineSeparator());
        begin = "";
      }
      String padding = " ".repeat(column - begin.length());
      wrapped(begin + padding, entry.description(), column + INDENT);
    }
    return this;
  }

  /**
   * Appends words behind a beginning. The library wraps them, but does not indent them: of a line
   * that fills its width it would take the indentation away.
   *
   * @param indent the column of the lines after the first
   */
  private HelpText wrapped(String begin, String words, int indent) {
    var lines = new StringBuilder();
    TextStyle style =
        TextStyle.builder().setMaxWidth(COLUMNS - indent).setLeftPad(0).setIndent(0).get();
    try {
      new TextHelpAppendable(lines).printWrapped(words, style);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String margin = begin;
    for (String line : lines.toString().lines().toList()) {
      text.append((margin + line).stripTrailing()).append(System.lineSeparator());
      margin = " ".repeat(indent);
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
