package org.cinefactor.ui.lab.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The time-lapse: from rank 1 up to where it started, one rank at a time. Somebody gives time. */
public final class Player {
  private final Desk desk;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
  private int until = Ranks.MOST;

  /** A time-lapse of a desk's ranks. */
  public Player(Desk desk) {
    this.desk = desk;
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Starts at rank 1, or goes on where it was stopped; stops when it is on its way. */
  public void toggle() {
    if (playing.get()) {
      playing.set(false);
      return;
    }
    if (desk.rankProperty().get() >= until) {
      desk.go(1);
    }
    playing.set(true);
  }

  /** Starts over at rank 1. */
  public void fromTheStart() {
    desk.go(1);
    playing.set(true);
  }

  public void stop() {
    playing.set(false);
  }

  /** The next rank; at the last one it stops. Waits for a rank that is still being trained. */
  public void advance() {
    if (!playing.get()) {
      return;
    }
    int next = desk.rankProperty().get() + 1;
    boolean available = desk.near(next).filter(m -> m.rank() >= next).isPresent();
    boolean coming = desk.ranks().filling().state().busy();
    if (next > until || (!available && !coming)) {
      playing.set(false);
    } else if (desk.near(next).filter(m -> m.rank() == next).isPresent()) {
      desk.go(next);
    } else if (!coming) {
      desk.go(next);
    }
  }
}
