package org.cinefactor.ui.lab.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.lab.Person;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.lab.desk.Whose.Guest;
import org.cinefactor.ui.lab.desk.Whose.Me;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.workspace.SamplePerson;

/**
 * The choice of the person whose list is shown: the viewer, a typical person, or one of a lesson.
 * The viewer's ratings are read, never changed.
 */
public final class People {
  private static final Texts TEXTS = Texts.of(People.class);

  private final CurrentProfile me;
  private final ReadOnlyObjectWrapper<List<Whose>> all =
      new ReadOnlyObjectWrapper<>(this, "all", List.of());
  private final ReadOnlyObjectWrapper<Whose> chosen;
  private List<Guest> typical;
  private Optional<Guest> visitor = Optional.empty();

  public People(CurrentProfile me) {
    this.me = me;
    var sample = new Guest(Person.who(TEXTS.get("person.sample"), SamplePerson.ratings()));
    this.typical = List.of(sample);
    boolean rated = !me.profile().ratings().isEmpty();
    this.chosen = new ReadOnlyObjectWrapper<>(this, "chosen", rated ? mine() : sample);
    me.profileProperty().subscribe(_ -> changed());
  }

  /** Everybody, the viewer first. */
  public ReadOnlyObjectProperty<List<Whose>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** The one whose list is looked at. */
  public ReadOnlyObjectProperty<Whose> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes typical people in place of the sample person. */
  public void add(List<Person> personas) {
    if (personas.isEmpty()) {
      return;
    }
    boolean before = typical.contains(chosen.get());
    typical = personas.stream().map(Guest::new).toList();
    changed();
    if (before) {
      chosen.set(typical.getFirst());
    }
  }

  /** Looks at the first of the typical people. */
  void someoneElse() {
    choose(typical.getFirst());
  }

  /** Looks at somebody; a guest who is not in the list joins it. */
  public void choose(Whose wanted) {
    switch (wanted) {
      case Me _ -> chosen.set(mine());
      case Guest guest -> {
        if (!typical.contains(guest)) {
          visitor = Optional.of(guest);
          changed();
        }
        chosen.set(guest);
      }
    }
  }

  private Me mine() {
    return new Me(Person.who(TEXTS.get("person.mine"), me.profile().ratings()));
  }

  private void changed() {
    var next = new ArrayList<Whose>();
    next.add(mine());
    next.addAll(typical);
    visitor.ifPresent(next::add);
    all.set(List.copyOf(next));
    if (chosen.get() instanceof Me) {
      chosen.set(mine());
    }
  }
}
