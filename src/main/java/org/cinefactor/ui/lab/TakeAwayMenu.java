package org.cinefactor.ui.lab;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** What can be taken away from the lab as files. */
final class TakeAwayMenu extends MenuButton {
  private static final double SHARPNESS = 2;

  private final TakeAwayViewModel model;
  private final Supplier<Node> shown;

  /**
   * @param model writes the files
   * @param shown the view of which a picture is taken
   */
  TakeAwayMenu(TakeAwayViewModel model, Supplier<Node> shown) {
    super("Take away", Icons.of(Feather.DOWNLOAD));
    this.model = model;
    this.shown = shown;
    setId("take-away");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("flat");
    getItems()
        .addAll(
            file("This view as a picture (PNG) …", "lab.png", "*.png", this::picture),
            new SeparatorMenuItem(),
            file("The lists as Markdown …", "lists.md", "*.md", model::markdown),
            file("The run as scikit-learn code …", "scikit_learn.py", "*.py", model::python),
            file("The model as npz …", "model.npz", "*.npz", model::npz),
            new SeparatorMenuItem(),
            everything());
  }

  private MenuItem file(String words, String name, String pattern, Consumer<Path> write) {
    var item = new MenuItem(words);
    item.setOnAction(
        _ -> {
          var chooser = new FileChooser();
          chooser.setTitle(words);
          chooser.setInitialFileName(name);
          chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
          File chosen = chooser.showSaveDialog(getScene().getWindow());
          if (chosen != null) {
            write.accept(chosen.toPath());
          }
        });
    return item;
  }

  private MenuItem everything() {
    var item = new MenuItem("Everything into a folder: SVG, CSV, Markdown, code, models …");
    item.setOnAction(
        _ -> {
          var chooser = new DirectoryChooser();
          chooser.setTitle("Where to put everything");
          File chosen = chooser.showDialog(getScene().getWindow());
          if (chosen != null) {
            model.everything(chosen.toPath());
          }
        });
    return item;
  }

  private void picture(Path file) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
    WritableImage image = shown.get().snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    model.png(file, width, pixels);
  }
}
