package org.cinefactor.ui.lab.save;

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
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The Export menu of the lab. */
public final class ExportMenu extends MenuButton {
  private static final Texts TEXTS = Texts.of(ExportMenu.class);

  private static final double SHARPNESS = 2;

  private final ExportViewModel model;
  private final SaveMenus saves;
  private final Supplier<Node> shown;

  /**
   * @param model writes the files
   * @param saves asks where to
   * @param shown the view of which a picture is taken
   */
  public ExportMenu(ExportViewModel model, SaveMenus saves, Supplier<Node> shown) {
    super(TEXTS.get("export"), Icons.of(Feather.DOWNLOAD));
    this.model = model;
    this.saves = saves;
    this.shown = shown;
    setId("lab-export");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("flat");
    getItems()
        .addAll(
            file(TEXTS.get("view"), "lab.png", this::picture),
            new SeparatorMenuItem(),
            file(TEXTS.get("lists"), "lists.md", model::markdown),
            file(TEXTS.get("components"), "components.csv", model::components),
            file(TEXTS.get("code"), "scikit_learn.py", model::python),
            file(TEXTS.get("model"), "model.npz", model::npz),
            new SeparatorMenuItem(),
            everything());
  }

  private MenuItem file(String words, String name, Consumer<Path> write) {
    var item = new MenuItem(words);
    item.setOnAction(_ -> saves.ask(getScene().getWindow(), words, name, write));
    return item;
  }

  private MenuItem everything() {
    var item = new MenuItem(TEXTS.get("everything"));
    item.setOnAction(
        _ ->
            saves.askFolder(
                getScene().getWindow(), TEXTS.get("everything.title"), model::everything));
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
