package org.cinefactor.profile.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A small table as spreadsheets write it: commas, semicolons or tabs between the fields, in UTF-8,
 * UTF-16 with its mark, or else Latin-1, with any line ends.
 *
 * @param header the names of the columns, in lower case
 * @param rows the rows below it
 */
record Sheet(List<String> header, List<Row> rows) {
  /** Some ten thousand ratings have a megabyte; nobody means a larger file. */
  private static final long MOST_BYTES = 32L << 20;

  private static final char MARK = '\uFEFF';

  /**
   * A row.
   *
   * @param line where it begins, counted from 1
   * @param fields its fields
   */
  record Row(long line, List<String> fields) {
    /** The field of a column without spaces around it; empty where the row is shorter. */
    String field(int column) {
      return column < fields.size() ? fields.get(column).strip() : "";
    }
  }

  /**
   * Reads a file.
   *
   * @throws ExchangeException when it cannot be read, is no table, or holds nothing
   */
  static Sheet read(Path file) throws ExchangeException {
    String text = text(file);
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
      for (CSVRecord row : parser) {
        rows.add(new Row(line(text, row.getCharacterPosition()), row.toList()));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      long line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
      throw new ExchangeException(
          file + " cannot be read: from line " + line + " on, its quotes do not match.", e);
    }
    if (rows.isEmpty()) {
      throw new ExchangeException(file + " is empty.");
    }
    List<String> header =
        rows.getFirst().fields().stream().map(f -> f.strip().toLowerCase(Locale.ROOT)).toList();
    return new Sheet(header, List.copyOf(rows.subList(1, rows.size())));
  }

  /** Where the column of one of these names is; less than 0 where there is none. */
  int column(String... names) {
    for (String name : names) {
      int column = header.indexOf(name.toLowerCase(Locale.ROOT));
      if (column >= 0) {
        return column;
      }
    }
    return -1;
  }

  private static CSVFormat format(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char separator = first.contains(",") ? ',' : first.contains(";") ? ';' : ',';
    if (separator == ',' && !first.contains(",") && first.contains("\t")) {
      separator = '\t';
    }
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
  }

  private static long line(String text, long position) {
    int start = (int) Math.min(position, text.length());
    while (start < text.length() && text.charAt(start) == '\n') {
      start++;
    }
    return 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
  }

  /** The file's text with plain line feeds. */
  private static String text(Path file) throws ExchangeException {
    try {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new ExchangeException(
            file + " is not a file of one person's ratings: it is a folder or much too large.");
      }
      String text = decoded(Files.readAllBytes(file));
      return text.replace("\r\n", "\n").replace('\r', '\n');
    } catch (ExchangeException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new ExchangeException("There is no file " + file + ".", e);
    } catch (IOException e) {
      throw new ExchangeException(file + " cannot be opened: " + e.getMessage() + ".", e);
    }
  }

  private static String decoded(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    String text = wide ? new String(bytes, StandardCharsets.UTF_16) : narrow(bytes);
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static String narrow(byte[] bytes) {
    try {
      Charset utf8 = StandardCharsets.UTF_8;
      return utf8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      // Not UTF-8: every byte is a letter of Latin 1.
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
