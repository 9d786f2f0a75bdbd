package org.cinefactor.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/**
 * One step that can be undone and made again. It holds only what it changed, so that it fits also
 * when another window of the program changed something else meanwhile.
 */
public record UndoStep(StepKind kind, List<ShelfChange> changes) {
  public UndoStep {
    changes = List.copyOf(changes);
  }

  /** The step that leads from one profile to another. */
  public static UndoStep between(StepKind kind, Profile before, Profile after) {
    var changes = new ArrayList<ShelfChange>();
    for (Shelf shelf : Shelf.all(before, after)) {
      SequencedMap<Integer, Double> old = shelf.of(before);
      SequencedMap<Integer, Double> now = shelf.of(after);
      int place = 0;
      for (var entry : old.entrySet()) {
        addChanged(changes, shelf, entry.getKey(), old, now, place++);
      }
      place = 0;
      for (int id : now.sequencedKeySet()) {
        if (!old.containsKey(id)) {
          addChanged(changes, shelf, id, old, now, place);
        }
        place++;
      }
    }
    return new UndoStep(kind, changes);
  }

  private static void addChanged(
      List<ShelfChange> changes,
      Shelf shelf,
      int id,
      SequencedMap<Integer, Double> old,
      SequencedMap<Integer, Double> now,
      int place) {
    OptionalDouble before = value(old, id);
    OptionalDouble after = value(now, id);
    if (!before.equals(after)) {
      changes.add(new ShelfChange(shelf, id, before, after, place));
    }
  }

  private static OptionalDouble value(SequencedMap<Integer, Double> values, int id) {
    Double value = values.get(id);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The changes of stars. */
  List<ShelfChange> starChanges() {
    return changes.stream().filter(change -> change.shelf() == BasicShelf.RATINGS).toList();
  }

  /** The step that takes this one back. */
  UndoStep reversed() {
    return new UndoStep(kind, changes.stream().map(ShelfChange::reversed).toList());
  }

  /** The same step with other ids for some movies. */
  UndoStep renumbered(Map<Integer, Integer> ids) {
    return new UndoStep(kind, changes.stream().map(change -> change.renumbered(ids)).toList());
  }

  /** The profile after this step. */
  Profile make(Profile profile) {
    return apply(profile, changes);
  }

  /** The profile before this step. */
  Profile undo(Profile profile) {
    return apply(profile, reversed().changes);
  }

  private static Profile apply(Profile profile, List<ShelfChange> changes) {
    Map<Shelf, List<ShelfChange>> byShelf = new LinkedHashMap<>();
    changes.forEach(c -> byShelf.computeIfAbsent(c.shelf(), _ -> new ArrayList<>()).add(c));
    Profile next = profile;
    for (var here : byShelf.entrySet()) {
      Shelf shelf = here.getKey();
      next = shelf.replace(next, ShelfChange.make(here.getValue(), shelf.of(profile)));
    }
    return next;
  }
}
