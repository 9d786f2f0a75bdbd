package org.cinefactor.profile.exchange.format;

import org.cinefactor.csv.CsvDialect;
import org.cinefactor.profile.exchange.row.ExchangeException;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/** All files that can be imported, recognized by their content. */
public final class FileFormats {
  private static final Texts TEXTS = Texts.of(FileFormats.class);

  private static final int HEAD = 4096;

  private FileFormats() {}

  /**
   * Reads a file; a row that cannot be read is skipped.
   *
   * @param choices what somebody has said about it
   * @throws ExchangeException with a sentence, when it is nothing that can be imported
   */
  public static Reading read(SourceFile file, ReadChoices choices, Progress progress)
      throws ExchangeException {
    byte[] bytes = file.bytes();
    CsvDialect dialect = CsvDialect.of(bytes);
    String head =
        new String(
                bytes,
                dialect.mark(),
                Math.min(HEAD, bytes.length - dialect.mark()),
                dialect.charset())
            .strip();
    if (head.isEmpty()) {
      throw new ExchangeException(TEXTS.format("empty", file.name()));
    }
    if (head.indexOf('\0') >= 0 || file.startsWith(0xFF, 0xD8) || file.startsWith(0x89, 'P')) {
      throw new ExchangeException(TEXTS.format("noText", file.name()));
    }
    return switch (head.charAt(0)) {
      case '{', '[' -> TraktJson.read(file, text(file, dialect), progress);
      case '<' -> CritickerXml.read(file);
      default -> TableFiles.read(file, choices, progress);
    };
  }

  private static String text(SourceFile file, CsvDialect dialect) {
    byte[] bytes = file.bytes();
    return new String(bytes, dialect.mark(), bytes.length - dialect.mark(), dialect.charset());
  }
}
