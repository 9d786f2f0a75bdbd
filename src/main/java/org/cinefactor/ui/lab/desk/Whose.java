package org.cinefactor.ui.lab.desk;

import org.cinefactor.lab.Person;

/**
 * The identity of the person whose list is shown. A guest may bear any name, even the viewer's, and
 * is still a guest.
 */
public sealed interface Whose {
  /** Their name, ratings and wishes. */
  Person person();

  /** The viewer, with the ratings that they have now. */
  record Me(Person person) implements Whose {}

  /** Somebody else: a typical person, or the one of a lesson. */
  record Guest(Person person) implements Whose {}
}
