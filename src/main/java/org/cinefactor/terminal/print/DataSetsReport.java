package org.cinefactor.terminal.print;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.cinefactor.file.FileSize;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.KnownSet;
import org.cinefactor.workspace.library.KnownSet.Use;
import org.cinefactor.workspace.library.OfferedSet;
import org.cinefactor.workspace.library.SetFigures;

/**
 * The data sets of this computer and those that can be downloaded: a table with what a person
 * chooses by, all the rest in the other formats.
 *
 * @param library tells terms
 * @param known those of this computer
 * @param offered those to download
 */
public record DataSetsReport(DataLibrary library, List<KnownSet> known, List<OfferedSet> offered)
    implements Report {
  private static final SetFigures NONE = new SetFigures(0, 0, 0, 0, 0);

  /** Keeps copies. */
  public DataSetsReport {
    known = List.copyOf(known);
    offered = List.copyOf(offered);
  }

  @Override
  public String table() {
    var rows = new Rows("name", "ratings", "people", "movies", "years", "size", "last used");
    for (KnownSet set : known) {
      SetFigures figures = set.used().map(Use::figures).orElse(NONE);
      add(
          rows,
          set.name(),
          figures,
          set.bytes().map(FileSize::of).orElse("gone"),
          set.used().map(use -> use.at().toString().substring(0, 10)).orElse("never"));
    }
    for (OfferedSet set : toDownload()) {
      String size =
          set.file().bytes().isPresent() ? FileSize.of(set.file().bytes().getAsLong()) : "";
      add(rows, set.name(), set.figures(), size, "to download");
    }
    return TextTable.of(rows);
  }

  private static void add(Rows rows, String name, SetFigures figures, String size, String used) {
    String years = figures.hasYears() ? figures.firstYear() + "–" + figures.lastYear() : "";
    rows.add(
        name,
        known(figures.ratings()),
        known(figures.users()),
        known(figures.movies()),
        years,
        size,
        used);
  }

  /** Those whose archive is not here. */
  private List<OfferedSet> toDownload() {
    return offered.stream().filter(set -> library.archive(set).isEmpty()).toList();
  }

  @Override
  public Rows rows() {
    var rows =
        new Rows(
            "name",
            "status",
            "users",
            "movies",
            "ratings",
            "first_year",
            "last_year",
            "bytes",
            "last_used",
            "terms",
            "place");
    for (KnownSet set : known) {
      add(
          rows,
          new Named(set.name(), status(set), set.place().toString()),
          set.used().map(Use::figures).orElse(NONE),
          set.bytes().orElse(0L),
          new Remarks(set.used().map(Use::at).map(Object::toString), library.terms(set).brief()));
    }
    for (OfferedSet set : toDownload()) {
      add(
          rows,
          new Named(set.name(), "offered", set.file().address().toString()),
          set.figures(),
          set.file().bytes().orElse(0),
          new Remarks(Optional.empty(), set.terms().brief()));
    }
    return rows;
  }

  private record Named(String name, String status, String place) {}

  private record Remarks(Optional<String> used, String terms) {}

  private static void add(Rows rows, Named set, SetFigures figures, long bytes, Remarks remarks) {
    rows.add(
        set.name,
        set.status,
        known(figures.users()),
        known(figures.movies()),
        known(figures.ratings()),
        known(figures.firstYear()),
        known(figures.lastYear()),
        known(bytes),
        remarks.used.orElse(""),
        remarks.terms,
        set.place);
  }

  /** A figure, or nothing where nobody knows it yet. */
  private static Object known(long figure) {
    return figure == 0 ? "" : figure;
  }

  private static String status(KnownSet set) {
    if (!set.isThere()) {
      return "gone";
    }
    return switch (set.origin()) {
      case SHIPPED -> "built-in";
      case DOWNLOADED -> "downloaded";
      case OPENED -> "opened";
    };
  }

  @Override
  public JsonObject json() {
    Rows rows = rows();
    var all = new JsonArray();
    for (List<Object> row : rows.rows()) {
      var one = new JsonObject();
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) instanceof Number number) {
          one.addProperty(rows.columns().get(i), number);
        } else if (!row.get(i).equals("")) {
          one.addProperty(rows.columns().get(i), row.get(i).toString());
        }
      }
      all.add(one);
    }
    var json = new JsonObject();
    json.add("data_sets", all);
    return json;
  }
}
