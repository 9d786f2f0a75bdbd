package org.cinefactor.profile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The merge of a history into another one of the same person. Movies that no data set had are known
 * by the ids of the one that is merged into.
 *
 * @param mine what is merged into, as it is
 * @param known the same, knowing the titles and the unmatched movies of both
 * @param other what is merged into it
 * @param ids the ids of the other one's unmatched movies in {@code known}, by its own
 */
public record HistoryMerge(
    ProfileHistory mine, ProfileHistory known, ProfileHistory other, Map<Integer, Integer> ids) {

  /**
   * Merges one into another.
   *
   * @param mine what is merged into
   * @param other what is merged into it
   */
  public static HistoryMerge of(ProfileHistory mine, ProfileHistory other) {
    UnmatchedMovies all = mine.unmatched().with(other.unmatched().asMap().values());
    Map<Integer, Integer> ids = new HashMap<>();
    other
        .unmatched()
        .asMap()
        .forEach((id, movie) -> all.id(movie).ifPresent(to -> ids.put(id, to)));
    ProfileHistory known = mine.knowing(all).keeping(other.kept().asMap().values());
    return new HistoryMerge(mine, known, other, ids);
  }

  /**
   * The other one's present profile in place of this one's, as a step; where this one is nobody's
   * yet, the other one as it is.
   *
   * @param kind what the step is
   */
  public ProfileHistory adopted(StepKind kind) {
    if (mine.steps().isEmpty() && mine.profile().equals(Profile.empty())) {
      return other;
    }
    return with(UndoStep.between(kind, mine.profile(), theirs()), theirs());
  }

  /**
   * Merges what the other one says of movies of which neither this one nor an earlier one says
   * anything, as a step: for a file that was damaged, or another one, and may hold what this
   * program has never seen.
   *
   * @param kind what the step is
   * @param earlier this history some time ago: what it had and this one has not was taken back
   */
  public ProfileHistory movies(StepKind kind, ProfileHistory earlier) {
    Set<Integer> said = new LinkedHashSet<>(mine.profile().movies());
    said.addAll(earlier.profile().movies());
    List<ShelfChange> more =
        UndoStep.between(kind, mine.profile(), theirs()).changes().stream()
            .filter(change -> change.before().isEmpty() && !said.contains(change.movieId()))
            .toList();
    var step = new UndoStep(kind, more);
    return with(step, step.make(mine.profile()));
  }

  private Profile theirs() {
    return other.profile().renumbered(ids);
  }

  /** After a step that brings what the other one has: stars come with the dates of there. */
  private ProfileHistory with(UndoStep step, Profile after) {
    ProfileHistory next = known.then(step.kind(), after);
    return step.changes().isEmpty()
        ? next
        : next.with(next.stars().adopting(other.stars().renumbered(ids), step, mine.number()));
  }

  /**
   * Merges what the other one did since some point: for a file to which two programs write. Steps
   * that were done come behind those that are here; what was undone is undone by a step of its own.
   */
  public ProfileHistory changesSince(ProfileHistory before) {
    ProfileHistory all = withSteps(Math.max(before.number(), other.first()));
    UndoStep rest =
        UndoStep.between(StepKind.Plain.CHANGES, before.profile().renumbered(ids), theirs());
    StepKind kind =
        before.undoStep().map(done -> done.kind().undone()).orElse(StepKind.Plain.CHANGES);
    ProfileHistory merged = all.then(kind, rest.make(all.profile()));
    if (other.number() < before.number() && merged != all) {
      merged = merged.with(all.stars().undone(rest, merged.number() - 1, ProfileHistory.now()));
    }
    return merged.with(
        merged.stars().exact(before.stars().renumbered(ids), other.stars().renumbered(ids)));
  }

  /** The other one's steps from a number on; none where their movies have other ids here. */
  private ProfileHistory withSteps(long from) {
    ProfileHistory all = known;
    if (ids.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()))) {
      for (long number = from; number < other.number(); number++) {
        UndoStep step = other.steps().get((int) (number - other.first()));
        all = all.then(step.kind(), step.make(all.profile()));
      }
    }
    return all;
  }
}
