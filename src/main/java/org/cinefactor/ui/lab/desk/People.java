package org.cinefactor.ui.lab.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.lab.Person;
import org.cinefactor.workspace.SamplePerson;

/**
 * Those whose list can be looked at: the person themselves, the sample person, whoever else there
 * is. The person's own ratings are read, never changed.
 */
public final class People {
  public static final String MINE = "My ratings";
  static final String SAMPLE = "Sample person";

  private final org.cinefactor.ui.session.CurrentProfile me;
  private final ReadOnlyObjectWrapper<List<Person>> others;
  private final ReadOnlyObjectWrapper<List<Person>> all =
      new ReadOnlyObjectWrapper<>(this, "all", List.of());
  private final ReadOnlyObjectWrapper<Person> chosen;
  private Optional<Person> guest = Optional.empty();

  public People(org.cinefactor.ui.session.CurrentProfile me) {
    this.me = me;
    Person sample = Person.who(SAMPLE, SamplePerson.ratings());
    this.others = new ReadOnlyObjectWrapper<>(this, "others", List.of(sample));
    boolean rated = !me.profile().ratings().isEmpty();
    this.chosen = new ReadOnlyObjectWrapper<>(this, "chosen", rated ? mine() : sample);
    me.profileProperty().subscribe(_ -> changed());
  }

  /** Everybody, the person themselves first. */
  public ReadOnlyObjectProperty<List<Person>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** Whose list is looked at. */
  public ReadOnlyObjectProperty<Person> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes typical people in place of the sample person. */
  public void add(List<Person> personas) {
    if (personas.isEmpty()) {
      return;
    }
    boolean before = others.get().contains(chosen.get());
    others.set(List.copyOf(personas));
    changed();
    if (before) {
      chosen.set(personas.getFirst());
    }
  }

  /** Looks at the first of the others. */
  void someoneElse() {
    choose(others.get().getFirst());
  }

  /** Looks at somebody; who is not in the list is a guest and joins it. */
  public void choose(Person person) {
    if (all.get().stream().noneMatch(p -> p.equals(person))) {
      guest = Optional.of(person);
      changed();
    }
    chosen.set(person);
  }

  private Person mine() {
    return Person.who(MINE, me.profile().ratings());
  }

  private void changed() {
    var next = new ArrayList<Person>();
    next.add(mine());
    next.addAll(others.get());
    guest.ifPresent(next::add);
    all.set(List.copyOf(next));
    if (chosen.get().name().equals(MINE)) {
      chosen.set(mine());
    }
  }
}
