package org.cinefactor.terminal.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.cinefactor.catalog.PrintableText;
import org.cinefactor.csv.CsvText;

/** A printer of rows as a table, as CSV or as JSON; numbers the same in every locale. */
public final class RowPrinter {
  private RowPrinter() {}

  /** The rows as text that ends with a line end. */
  public static String text(Rows rows, OutputFormat format) throws IOException {
    return switch (format) {
      case TABLE -> TextTable.of(rows);
      case CSV -> csv(rows);
      case JSON -> json(rows);
    };
  }

  /** One row as a JSON object instead of an array of one. */
  public static String object(Rows rows) throws IOException {
    var text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      object(json, rows.columns(), rows.rows().getFirst());
    }
    return text.append('\n').toString();
  }

  private static String csv(Rows rows) {
    var csv = new CsvText(rows.columns());
    for (List<Object> row : rows.rows()) {
      csv.add(row.stream().map(RowPrinter::plain).toArray());
    }
    return csv.csv();
  }

  /** Words in one line; a number without its words. */
  private static Object plain(Object cell) {
    return switch (cell) {
      case String words -> PrintableText.line(words);
      case WordedNumber number -> number.isKnown() ? number.value() : "";
      default -> cell;
    };
  }

  private static String json(Rows rows) throws IOException {
    var text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.beginArray();
      for (List<Object> row : rows.rows()) {
        object(json, rows.columns(), row);
      }
      json.endArray();
    }
    return text.append('\n').toString();
  }

  private static void object(JsonWriter json, List<String> columns, List<Object> row)
      throws IOException {
    json.beginObject();
    for (int c = 0; c < row.size(); c++) {
      json.name(columns.get(c));
      value(json, row.get(c));
    }
    json.endObject();
  }

  private static void value(JsonWriter json, Object cell) throws IOException {
    switch (cell) {
      case Double d when !Double.isFinite(d) -> json.nullValue();
      case Number n -> json.value(n);
      case WordedNumber n -> value(json, n.value());
      case Boolean b -> json.value(b);
      case List<?> list -> {
        json.beginArray();
        for (Object element : list) {
          value(json, element);
        }
        json.endArray();
      }
      default -> json.value(String.valueOf(cell));
    }
  }
}
