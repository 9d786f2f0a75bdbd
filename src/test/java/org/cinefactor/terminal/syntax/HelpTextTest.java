package org.cinefactor.terminal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HelpTextTest {
  @Test
  void descriptionsStandInAColumnAndNoLineIsWiderThanATerminal() {
    var syntax =
        new Syntax(
            new DefaultedOption<>(
                "--tol", "X", "Stop early ".repeat(9).strip(), OptionValues.NUMBER, 1.0),
            new Flag("-h", "--help", "Prints this help."),
            new OptionalOption<>(
                "--a-rather-long-name", "TABLE|CSV|JSON", "Prints.", OptionValues.WORD));
    syntax.demandOperands("WORDS", "Any words.");

    String help =
        new HelpText()
            .usage("program command", syntax.usage())
            .paragraph("Does something.")
            .entries(syntax.entries())
            .toString();

    assertThat(help.lines())
        .containsExactly(
            "Usage: program command [--a-rather-long-name=TABLE|CSV|JSON] [-h] [--tol=X]",
            "                       WORDS...",
            "Does something.",
            "      WORDS...  Any words.",
            "      --a-rather-long-name=TABLE|CSV|JSON",
            "                Prints.",
            "  -h, --help    Prints this help.",
            "      --tol=X   Stop early Stop early Stop early Stop early Stop early Stop",
            "                  early Stop early Stop early Stop early");
  }

  @Test
  void aLineMayFillTheWholeWidth() {
    String begin = "x ".repeat(39);
    assertThat(new HelpText().paragraph(begin + "xy").toString().lines())
        .containsExactly(begin + "xy");
    assertThat(new HelpText().paragraph(begin + "xyz").toString().lines())
        .containsExactlyElementsOf(List.of(begin.strip(), "xyz"));
  }

  /** A line that filled the width with its indentation, and one more, lost the indentation. */
  @Test
  void everyLineOfADescriptionIsIndented() {
    for (int length = 1; length < 80; length++) {
      var entry = new HelpText.Entry("  --name", "a".repeat(length) + " b".repeat(60));
      assertThat(new HelpText().entries(List.of(entry)).toString().lines().skip(1))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).startsWith(" ".repeat(12)))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
  }
}
