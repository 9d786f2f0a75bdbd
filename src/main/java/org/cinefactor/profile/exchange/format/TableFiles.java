package org.cinefactor.profile.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cinefactor.csv.CsvException;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.row.ExchangeException;
import org.cinefactor.profile.exchange.row.ImportedFile;
import org.cinefactor.profile.exchange.row.ImportedRow;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/** The reader of tables, whoever wrote them. */
final class TableFiles {
  private static final Texts TEXTS = Texts.of(TableFiles.class);

  /** Six times what fifty thousand ratings have. */
  private static final int MOST_LINES = 300_000;

  /** The question about columns shows their names. */
  private static final int LONGEST_NAME = 1000;

  private static final String LETTERBOXD_LIST = "letterboxd list export"; // not shown

  private TableFiles() {}

  static Reading read(SourceFile file, ReadChoices choices, Progress progress)
      throws ExchangeException {
    long lines = lines(file.bytes());
    if (lines > MOST_LINES) {
      throw new ExchangeException(TEXTS.format("large.lines", file.name(), lines, MOST_LINES));
    }
    CsvTable table;
    try {
      table = CsvTable.read(file.bytes(), progress::stopIfCancelled);
    } catch (CsvException e) {
      throw new ExchangeException(
          TEXTS.format("broken", file.name(), String.valueOf(e.getMessage())), e);
    }
    if (table.header().stream().allMatch(String::isBlank)) {
      throw new ExchangeException(TEXTS.format("empty", file.name()));
    }
    if (table.header().stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      throw new ExchangeException(TEXTS.format("header.long", file.name(), LONGEST_NAME));
    }
    boolean list = table.header().getFirst().toLowerCase(Locale.ROOT).startsWith(LETTERBOXD_LIST);
    CsvTable rows = list ? listed(table) : table;
    TableMapping mapping =
        list
            ? TableFormats.of(file, rows).labelled(Label.list(listName(file, table)))
            : choices.mappings().getOrDefault(file.name(), TableFormats.of(file, rows));
    boolean unknown =
        mapping.source() == TableSource.UNKNOWN && !choices.mappings().containsKey(file.name());
    if (unknown && choices.scale().isPresent()) {
      mapping = mapping.with(choices.scale().get());
    }
    if (!mapping.isComplete()) {
      return whichColumns(file, rows, mapping, TEXTS.format("columns.unknown", file.name()));
    }
    if (unknown && TableFormats.aboveScale(rows, mapping).isPresent()) {
      String above = TableFormats.aboveScale(rows, mapping).orElseThrow();
      return whichColumns(file, rows, mapping, TEXTS.format("columns.scale", file.name(), above));
    }
    return rows(file, rows, mapping, choices.person());
  }

  private static long lines(byte[] text) {
    long lines = 0;
    for (byte letter : text) {
      lines += letter == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static Reading whichColumns(
      SourceFile file, CsvTable table, TableMapping guess, String reason) {
    return new Reading.WhichColumns(
        file.name(), table, RatingColumnGuess.complete(table, guess), reason);
  }

  private static Reading rows(
      SourceFile file, CsvTable table, TableMapping mapping, Optional<String> person) {
    List<CsvRow> body = table.body();
    if (mapping.has(Column.PERSON)) {
      int place = mapping.place(Column.PERSON);
      Set<String> people = new LinkedHashSet<>();
      body.forEach(row -> people.add(row.field(place)));
      Optional<String> chosen = person.filter(people::contains);
      if (people.size() > 1 && chosen.isEmpty()) {
        return new Reading.WhichPerson(file.name(), List.copyOf(people));
      }
      body =
          body.stream()
              .filter(row -> row.field(place).equals(chosen.orElse(row.field(place))))
              .toList();
    }
    ImportTableReader reader = new ImportTableReader(file.name(), mapping);
    List<ImportedRow> rows = new ArrayList<>(body.size());
    body.forEach(row -> rows.add(reader.read(row)));
    return new Reading.Rows(new ImportedFile(file.name(), mapping.source().words(), rows));
  }

  private static String listName(SourceFile file, CsvTable table) {
    List<CsvRow> rows = table.rows();
    int place = rows.size() > 2 ? rows.get(1).fields().orElse(List.of()).indexOf("Name") : -1;
    String name = place < 0 ? "" : rows.get(2).field(place);
    return name.isEmpty() ? file.listName() : name;
  }

  /** A list of Letterboxd begins with what it is called; its movies stand below a second header. */
  private static CsvTable listed(CsvTable table) {
    List<CsvRow> rows = table.rows();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).field(0).equals("Position")) {
        return new CsvTable(table.dialect(), rows.subList(i, rows.size()));
      }
    }
    return new CsvTable(table.dialect(), rows.subList(1, rows.size()));
  }
}
