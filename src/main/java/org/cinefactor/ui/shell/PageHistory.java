package org.cinefactor.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.catalog.Movie;

/** The history of visited pages, with back and forward as in a browser. */
final class PageHistory {
  private static final int MOST = 100;

  private final List<Visit> visits = new ArrayList<>();
  private final List<Double> tops = new ArrayList<>();
  private DoubleSupplier top = () -> 0;
  private int at;
  private final ReadOnlyObjectWrapper<Visit> shown;
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
  private final ReadOnlyBooleanWrapper canGoForward =
      new ReadOnlyBooleanWrapper(this, "canGoForward");

  /**
   * A page that was gone to.
   *
   * @param page the page of the rail
   * @param movie the movie whose page stands in its place; empty for the page itself
   */
  record Visit(Page page, Optional<Movie> movie) {}

  PageHistory(Page first) {
    visits.add(new Visit(first, Optional.empty()));
    tops.add(0.0);
    shown = new ReadOnlyObjectWrapper<>(this, "shown", visits.getFirst());
  }

  ReadOnlyObjectProperty<Visit> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Asks for the scroll place of a movie's page whenever it is left. */
  void keep(DoubleSupplier scrolled) {
    top = scrolled;
  }

  /** Scroll position of the page when it was left, in pixels; 0 at first. */
  double top() {
    return tops.get(at);
  }

  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /** Goes to a page of the rail. */
  void go(Page page) {
    visit(new Visit(page, Optional.empty()));
  }

  /** Opens a movie's page, beside the recommendations. */
  void open(Movie movie) {
    Page page = shown.get().page();
    visit(new Visit(page.alone() ? Page.HOME : page, Optional.of(movie)));
  }

  /** Goes back to where one came from; stays where that is nowhere. */
  void back() {
    step(-1);
  }

  /** Goes where one was before going back. */
  void forward() {
    step(1);
  }

  private void visit(Visit next) {
    if (next.equals(shown.get())) {
      return;
    }
    leave();
    visits.subList(at + 1, visits.size()).clear();
    tops.subList(at + 1, tops.size()).clear();
    visits.add(next);
    tops.add(0.0);
    if (visits.size() > MOST) {
      visits.removeFirst();
      tops.removeFirst();
    }
    at = visits.size() - 1;
    show();
  }

  private void step(int by) {
    if (at + by >= 0 && at + by < visits.size()) {
      leave();
      at += by;
      show();
    }
  }

  private void leave() {
    if (shown.get().movie().isPresent()) {
      tops.set(at, top.getAsDouble());
    }
  }

  private void show() {
    canGoBack.set(at > 0);
    canGoForward.set(at < visits.size() - 1);
    shown.set(visits.get(at));
  }
}
