package org.cinefactor.ui.lab.save;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.cinefactor.lab.export.ChartExport;
import org.cinefactor.lab.export.CurveFile;
import org.cinefactor.lab.export.Curves;
import org.cinefactor.lab.export.TableExport;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.file.FileDialogs.Kind;
import org.cinefactor.ui.lab.chart.CurveChart;
import org.cinefactor.ui.lab.chart.SaveMenu;

/** The buttons with which single charts are saved. */
public final class SaveMenus {
  private static final Texts TEXTS = Texts.of(SaveMenus.class);

  private final ExportViewModel model;
  private final FileDialogs dialogs;

  public SaveMenus(ExportViewModel model, FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
  }

  /** For a chart of curves, as it is when an item is chosen. */
  public SaveMenu of(CurveChart chart, CurveFile file) {
    return of(chart.chart().title(), () -> Optional.of(new Curves(file, chart.chart()).export()));
  }

  /**
   * For anything that is drawn.
   *
   * @param name what it is, for people
   * @param chart what it is when an item is chosen; empty while there is nothing
   */
  public SaveMenu of(String name, Supplier<Optional<ChartExport>> chart) {
    var menu = new SaveMenu(name);
    item(menu, TEXTS.get("png"), chart, shown -> shown.file() + ".png", model::png);
    item(menu, TEXTS.get("svg"), chart, shown -> shown.file() + ".svg", model::svg);
    item(menu, TEXTS.get("csv"), chart, shown -> shown.file() + ".csv", model::csv);
    return menu;
  }

  /**
   * For anything that is read.
   *
   * @param name what it is, for people
   * @param listing what it is when an item is chosen; empty while there is nothing
   */
  public SaveMenu ofTable(String name, Supplier<Optional<TableExport>> listing) {
    var menu = new SaveMenu(name);
    markdown(menu, listing);
    item(
        menu,
        TEXTS.get("csv"),
        listing,
        shown -> shown.file() + ".csv",
        (file, shown) -> model.text(file, shown.csv()));
    return menu;
  }

  /** For lists, which are drawn beside each other and are read too. */
  public SaveMenu of(
      String name, Supplier<Optional<ChartExport>> chart, Supplier<Optional<TableExport>> listing) {
    SaveMenu menu = of(name, chart);
    markdown(menu, listing);
    return menu;
  }

  private void markdown(SaveMenu menu, Supplier<Optional<TableExport>> listing) {
    item(
        menu,
        TEXTS.get("markdown"),
        listing,
        shown -> shown.file() + ".md",
        (file, shown) -> model.text(file, shown.markdown()));
  }

  private interface Saving<T> {
    void save(Path file, T shown);
  }

  private <T> void item(
      SaveMenu menu,
      String words,
      Supplier<Optional<T>> what,
      Function<T, String> name,
      Saving<T> saving) {
    var item = new MenuItem(words);
    item.setOnAction(
        _ ->
            what.get()
                .ifPresent(
                    shown ->
                        ask(
                            menu.getScene().getWindow(),
                            words,
                            name.apply(shown),
                            file -> saving.save(file, shown))));
    menu.getItems().add(item);
  }

  /** Asks for a file, whose kind is its ending, and writes it. */
  void ask(Window owner, String title, String name, Consumer<Path> write) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    Kind kind = Kind.of(ending.toUpperCase(Locale.ROOT), ending);
    dialogs.save(owner, title, name, kind).ifPresent(write);
  }

  /** Asks for a folder, and fills it. */
  void askFolder(Window owner, String title, Consumer<Path> fill) {
    dialogs.folder(owner, title).ifPresent(fill);
  }
}
