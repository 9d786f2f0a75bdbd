package org.cinefactor.ui.control.menu;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.ControlEdges;

/** The list of a {@link ListMenu}: a popup as high as its rows, or as the window leaves room. */
final class ListPopup<T> extends Popup {
  private static final Texts TEXTS = Texts.of(ListPopup.class);

  private static final double ROW = 28;
  private static final double FIELD = 36;
  private static final double INSETS = 10;

  /** Free space between the list and the window's edge. */
  private static final double EDGE = 6;

  /** With more choices than these, there is a field to search them. */
  private static final int MANY = 30;

  /** With room for so many rows below the button, the list stands there. */
  private static final int ENOUGH = 8;

  private final Function<T, String> name;
  private final ObservableList<T> all = FXCollections.observableArrayList();
  private final FilteredList<T> found = new FilteredList<>(all);
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>(found);
  private final VBox content = new VBox();
  private final Label nothing = new Label();
  private List<Control> above = List.of();
  private Supplier<String> whenEmpty = () -> TEXTS.get("empty");
  private Consumer<T> chosen = _ -> {};

  /**
   * @param name the words of a choice
   * @param ticked what is ticked; empty where nothing is
   */
  ListPopup(Function<T, String> name, Optional<Predicate<T>> ticked) {
    this.name = name;
    setAutoHide(true);
    setAutoFix(true);
    content.getStyleClass().add("list-menu");
    content
        .getStylesheets()
        .addAll(
            ControlEdges.styleSheet(),
            ListPopup.class.getResource("list-menu.css").toExternalForm());
    field.setPromptText(TEXTS.get("find"));
    field.setAccessibleText(TEXTS.get("find"));
    field.setMinHeight(FIELD - INSETS / 2);
    field.setMaxHeight(FIELD - INSETS / 2);
    field.textProperty().subscribe(this::find);
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new ListMenuCell<>(name, ticked, this::choose));
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.setAccessibleText(TEXTS.get("choices"));
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getContent().add(content);
  }

  /** Gives each choice to somebody. */
  void onChosen(Consumer<T> listener) {
    chosen = listener;
  }

  /** Offers other choices, and gives them their room where it is open. */
  void offer(List<T> choices) {
    boolean others = all.size() != choices.size();
    all.setAll(choices);
    if (others && isShowing() && getOwnerNode() instanceof Region button) {
      showAt(button);
    }
  }

  /** Gives the words for a list without choices. */
  void whenEmpty(Supplier<String> words) {
    whenEmpty = words;
  }

  /** Puts controls above the list. */
  void above(List<Control> controls) {
    above = List.copyOf(controls);
    above.forEach(one -> one.setMinHeight(ROW));
  }

  /** Shows the ticks as they are now. */
  void refresh() {
    list.refresh();
  }

  /** Opens below a button, or above it where the window has more room there. */
  void showAt(Region button) {
    field.clear();
    nothing.setText(all.isEmpty() ? whenEmpty.get() : TEXTS.get("none"));
    boolean many = all.size() > MANY;
    content.getChildren().setAll(above);
    if (many) {
      content.getChildren().add(field);
    }
    content.getChildren().add(list);
    Scene scene = button.getScene();
    double top = scene.getWindow().getY() + scene.getY();
    Bounds at = button.localToScreen(button.getLayoutBounds());
    double chrome = INSETS + EDGE + above.size() * ROW + (many ? FIELD : 0);
    double under = top + scene.getHeight() - at.getMaxY() - chrome;
    double over = at.getMinY() - top - chrome;
    double wanted = Math.max(1, all.size()) * ROW + 2;
    boolean down = under >= Math.min(wanted, ENOUGH * ROW) || under >= over;
    double height = Math.clamp(down ? under : over, ROW, Math.max(ROW, wanted));
    list.setMinHeight(height);
    list.setPrefHeight(height);
    setAnchorLocation(down ? AnchorLocation.CONTENT_TOP_LEFT : AnchorLocation.CONTENT_BOTTOM_LEFT);
    show(button, at.getMinX(), down ? at.getMaxY() : at.getMinY());
    list.scrollTo(0);
    list.getSelectionModel().clearSelection();
    (many ? field : list).requestFocus();
  }

  private void find(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(
        words.isEmpty() ? null : one -> name.apply(one).toLowerCase(Locale.ROOT).contains(words));
    if (!words.isEmpty() && !found.isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private void choose(T one) {
    list.getSelectionModel().select(one);
    chosen.accept(one);
  }

  private void pressed(KeyEvent e) {
    boolean typing = field.isFocused();
    if (e.getCode() == KeyCode.ESCAPE) {
      hide();
      e.consume();
    } else if (e.getCode() == KeyCode.DOWN && typing) {
      list.requestFocus();
      list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
      e.consume();
    } else if (takes(e.getCode(), typing)) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen);
      e.consume();
    }
  }

  private boolean takes(KeyCode code, boolean typing) {
    return (code == KeyCode.ENTER && (typing || list.isFocused()))
        || (code == KeyCode.SPACE && list.isFocused());
  }
}
