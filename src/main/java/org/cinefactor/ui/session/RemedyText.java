package org.cinefactor.ui.session;

import org.cinefactor.dataset.read.report.TableRemedy;
import org.cinefactor.text.Texts;

/** The remedies for a table that was refused, as what is to be chosen in the question about it. */
final class RemedyText {
  private static final Texts TEXTS = Texts.of(RemedyText.class);

  private RemedyText() {}

  static String of(TableRemedy remedy) {
    return switch (remedy) {
      case TableRemedy.MissingColumns columns ->
          TEXTS.format("remedy.columns", columns.missing().size());
      case TableRemedy.OtherScale other ->
          TEXTS.format("remedy.larger", (int) other.scale().most());
      case TableRemedy.Plain plain -> TEXTS.get(plain);
    };
  }
}
