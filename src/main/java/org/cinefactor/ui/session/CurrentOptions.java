package org.cinefactor.ui.session;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.workspace.settings.PreferencesFile;

/** The filters and dials of the person's list; kept from one start to the next. */
public final class CurrentOptions {
  private final ObjectProperty<ListOptions> options;

  /** As they were the last time. */
  public CurrentOptions(PreferencesFile preferences) {
    this.options = new SimpleObjectProperty<>(this, "options", preferences.current().list());
    options.subscribe(now -> preferences.change(p -> p.withList(now)));
  }

  /** The person's wishes for the list besides their ratings; hidden movies are added to them. */
  public ObjectProperty<ListOptions> optionsProperty() {
    return options;
  }
}
