package org.cinefactor.ui.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.file.SystemFileBrowser;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.ui.data.DataView;
import org.cinefactor.ui.data.DataViewModel;
import org.cinefactor.ui.data.TableViewModel;
import org.cinefactor.ui.exchange.ImportViewModel;
import org.cinefactor.ui.exchange.OwnRatingsView;
import org.cinefactor.ui.exchange.OwnRatingsViewModel;
import org.cinefactor.ui.library.DownloadsView;
import org.cinefactor.ui.library.DownloadsViewModel;
import org.cinefactor.ui.library.KnownSetsView;
import org.cinefactor.ui.library.KnownSetsViewModel;
import org.cinefactor.ui.session.Session;

/** The data page: the person's own ratings, the open data set, and where others come from. */
final class DataPage {
  private DataPage() {}

  static StackPane of(Session session, ImportViewModel imports, FileDialogs dialogs) {
    Supplier<Node> own =
        () ->
            new OwnRatingsView(
                new OwnRatingsViewModel(
                    session.person(), session.open(), session.backups(), session.runner()),
                imports,
                dialogs);
    var data =
        new DataView(
            new DataViewModel(session.open(), session.runner()),
            new TableViewModel(session.open(), session.runner()),
            own,
            () -> library(session),
            dialogs);
    return ExchangePage.of(data, imports);
  }

  /**
   * The lists of data sets, which are looked through again whenever somebody comes back to them.
   */
  private static Node library(Session session) {
    var known =
        new KnownSetsViewModel(
            session.open(),
            session.library(),
            new SystemFileBrowser(),
            Clock.system(ZoneId.systemDefault()),
            session.runner());
    var downloads = new DownloadsViewModel(session.open(), session.library(), session.runner());
    downloads.arrivedProperty().subscribe(_ -> known.refresh());
    known.linesProperty().subscribe(_ -> downloads.refresh());
    var both = new GradualColumn();
    both.append(List.of(() -> new KnownSetsView(known), () -> new DownloadsView(downloads)));
    both.getStyleClass().add("data-library");
    both.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .orElse(false)
        .subscribe(
            (_, looking) -> {
              if (looking) {
                known.refresh();
                downloads.refresh();
              }
            });
    return both;
  }
}
