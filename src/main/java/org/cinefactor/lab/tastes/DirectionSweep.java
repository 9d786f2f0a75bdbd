package org.cinefactor.lab.tastes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * A sweep of the direction from the first component to the second that keeps the movies in order:
 * only neighbours can change places, so a queue of the neighbours' meetings is all that is needed.
 * Meetings in one and the same direction are taken together, so that any number of movies may tie.
 * O(e log n) for e meetings among the movies that are ever contenders.
 */
final class DirectionSweep {
  private final ScoreLine[] order;
  private final int places;
  private final TasteCollector walk;
  private final PriorityQueue<Meeting> meetings = new PriorityQueue<>();

  private record Meeting(Direction at, int place, ScoreLine ahead, ScoreLine behind)
      implements Comparable<Meeting> {
    @Override
    public int compareTo(Meeting other) {
      return at.compareTo(other.at);
    }
  }

  private record Span(int from, int to) {}

  private DirectionSweep(List<ScoreLine> lines, int places) {
    List<ScoreLine> candidates = Candidates.among(lines, places);
    this.places = Math.min(places, candidates.size());
    ScoreLine[] atFirst =
        candidates.stream().sorted(ScoreLine.FIRST_ONLY).toArray(ScoreLine[]::new);
    this.order = candidates.stream().sorted(ScoreLine.FIRST_THEN_SECOND).toArray(ScoreLine[]::new);
    this.walk = new TasteCollector(top(atFirst), top(order));
  }

  /** Every list of the given length, in the order of the angle. */
  static List<Taste> lists(List<ScoreLine> lines, int places) {
    DirectionSweep sweep = new DirectionSweep(lines, places);
    for (int i = 0; i + 1 < sweep.order.length; i++) {
      sweep.expect(i);
    }
    while (!sweep.meetings.isEmpty()) {
      sweep.step();
    }
    ScoreLine[] last = sweep.order.clone();
    sort(last, new Span(0, last.length), ScoreLine.SECOND_ONLY);
    return sweep.walk.end(sweep.top(last));
  }

  private void expect(int place) {
    if (place < 0 || place + 1 >= order.length) {
      return;
    }
    ScoreLine ahead = order[place];
    ScoreLine behind = order[place + 1];
    if (ahead.isOvertakenBy(behind)) {
      meetings.add(new Meeting(ahead.meeting(behind), place, ahead, behind));
    }
  }

  private void step() {
    Direction at = meetings.element().at();
    List<Span> tied = tied(at);
    if (tied.isEmpty()) {
      return;
    }
    boolean seen = tied.getFirst().from < places;
    if (seen) {
      ScoreLine[] there = order.clone();
      tied.forEach(span -> sort(there, span, Comparator.comparingInt(ScoreLine::movieId)));
      tied.forEach(span -> sort(order, span, ScoreLine.STEEPEST));
      walk.pass(at, top(there), top(order));
    } else {
      tied.forEach(span -> sort(order, span, ScoreLine.STEEPEST));
    }
    for (Span span : tied) {
      expect(span.from - 1);
      expect(span.to - 1);
    }
  }

  /** Takes all meetings in this direction from the queue: the stretches of movies that tie. */
  private List<Span> tied(Direction at) {
    TreeSet<Integer> starts = new TreeSet<>();
    while (!meetings.isEmpty() && meetings.element().at().compareTo(at) == 0) {
      Meeting meeting = meetings.remove();
      int place = meeting.place;
      // Older meetings are of movies that are no longer neighbours.
      if (order[place].equals(meeting.ahead) && order[place + 1].equals(meeting.behind)) {
        starts.add(place);
      }
    }
    List<Span> spans = new ArrayList<>();
    for (int start : starts) {
      if (spans.isEmpty() || spans.getLast().to <= start + 1) {
        add(spans, start, at);
      }
    }
    return spans;
  }

  private void add(List<Span> spans, int start, Direction at) {
    int from = start;
    int to = start + 2;
    while (from > 0 && order[from - 1].meets(order[start], at)) {
      from--;
    }
    while (to < order.length && order[to].meets(order[start], at)) {
      to++;
    }
    if (spans.isEmpty() || spans.getLast().to <= from) {
      spans.add(new Span(from, to));
    }
  }

  private static void sort(ScoreLine[] lines, Span span, Comparator<ScoreLine> by) {
    Arrays.sort(lines, span.from, span.to, by);
  }

  private List<Integer> top(ScoreLine[] lines) {
    List<Integer> ids = new ArrayList<>(places);
    for (int i = 0; i < places; i++) {
      ids.add(lines[i].movieId());
    }
    return ids;
  }
}
