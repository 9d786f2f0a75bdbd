package org.cinefactor.ui.control.menu;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;

/**
 * A button with a list to choose from, which stands below it or above it and never over it. Only
 * the rows in sight are made, and a long list has a field to search it, so that any number of
 * choices opens at once.
 *
 * @param <T> a choice
 */
public class ListMenu<T> extends MenuButton {
  private final ListPopup<T> popup;

  /** A list that closes when something is chosen. */
  public ListMenu(String words, Function<T, String> name, Consumer<T> chosen) {
    super(words);
    this.popup = new ListPopup<>(name, Optional.empty());
    onChosen(
        one -> {
          hide();
          chosen.accept(one);
        });
  }

  /**
   * A list to tick, which stays open.
   *
   * @param name the words of a choice
   * @param ticked true of what is ticked now; {@link #refresh} looks again
   */
  protected ListMenu(Function<T, String> name, Predicate<T> ticked) {
    this.popup = new ListPopup<>(name, Optional.of(ticked));
  }

  /** Gives each choice, by a click, Enter or the space bar, to somebody. */
  protected final void onChosen(Consumer<T> listener) {
    popup.onChosen(listener);
  }

  /** Offers other choices. */
  public final void offer(List<T> choices) {
    popup.offer(choices);
  }

  /** Gives the words for a list without choices, which are asked for whenever it opens. */
  public final void whenEmpty(Supplier<String> words) {
    popup.whenEmpty(words);
  }

  /** Puts controls above the list. */
  protected final void above(List<Control> controls) {
    popup.above(controls);
  }

  /** Shows the ticks as they are now. */
  protected final void refresh() {
    popup.refresh();
  }

  @Override
  public final void show() {
    if (!isDisabled()) {
      popup.showAt(this);
    }
  }

  @Override
  public final void hide() {
    popup.hide();
  }
}
