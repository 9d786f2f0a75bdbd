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
  private final TextHelpAppendable wrapping = new TextHelpAppendable(text);

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
    return wrapped(begin + String.join(" ", parts), begin.length());
  }

  /** A paragraph of its own. */
  public HelpText paragraph(String sentence) {
    return wrapped(sentence, 0);
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
        wrapped(begin, INDENT);
        begin = "";
      }
      String padding = " ".repeat(column - begin.length());
      wrapped(begin + padding + entry.description(), column + INDENT);
    }
    return this;
  }

  private HelpText wrapped(String words, int indent) {
    TextStyle style =
        TextStyle.builder().setMaxWidth(COLUMNS).setLeftPad(0).setIndent(indent).get();
    try {
      wrapping.printWrapped(words, style);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
