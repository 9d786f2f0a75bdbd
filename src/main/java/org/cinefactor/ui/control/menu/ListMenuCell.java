package org.cinefactor.ui.control.menu;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import org.cinefactor.text.Texts;

/** A row of a {@link ListMenu}. */
final class ListMenuCell<T> extends ListCell<T> {
  private static final Texts TEXTS = Texts.of(ListMenuCell.class);

  private final Function<T, String> name;
  private final Optional<Predicate<T>> ticked;
  private final CheckBox box = new CheckBox();

  ListMenuCell(Function<T, String> name, Optional<Predicate<T>> ticked, Consumer<T> chosen) {
    this.name = name;
    this.ticked = ticked;
    // The row is clicked; the box only shows it.
    box.setMouseTransparent(true);
    box.setFocusTraversable(false);
    setOnMouseClicked(
        e -> {
          if (!isEmpty() && e.getButton() == MouseButton.PRIMARY) {
            chosen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    String words = name.apply(item);
    if (ticked.isEmpty()) {
      setText(words);
      return;
    }
    boolean on = ticked.get().test(item);
    box.setText(words);
    box.setSelected(on);
    setGraphic(box);
    setAccessibleText(on ? TEXTS.format("ticked", words) : words);
  }
}
