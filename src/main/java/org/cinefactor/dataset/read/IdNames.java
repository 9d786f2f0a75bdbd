package org.cinefactor.dataset.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.cinefactor.dataset.layout.WholeNumber;
import org.cinefactor.text.Texts;

/**
 * The ids of one column as numbers: whole ones keep theirs, and all others - names, and numbers of
 * up to 63 bits - get one behind the largest, in alphabetical order. Until all are known, those
 * others have negative numbers. Safe to use from several threads.
 */
final class IdNames {
  private static final Texts TEXTS = Texts.of(IdNames.class);

  /** The number that stands for no id. */
  static final int NONE = Integer.MIN_VALUE;

  /** Larger numbers are treated like names, so that there is room behind the largest. */
  private static final int MOST = 1_999_999_999;

  private static final int MOST_DIGITS = 19;
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !WholeNumber.is(name))
          .thenComparingInt(name -> WholeNumber.is(name) ? name.length() : 0)
          .thenComparing(Comparator.naturalOrder());

  private static final int UNKNOWN = -1;

  private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d{1,3}");

  private final boolean namesAllowed;
  private final boolean complete;
  private final ConcurrentHashMap<String, Integer> names;
  private final AtomicInteger next = new AtomicInteger(-1);

  private IdNames(
      boolean namesAllowed, boolean complete, ConcurrentHashMap<String, Integer> names) {
    this.namesAllowed = namesAllowed;
    this.complete = complete;
    this.names = names;
  }

  /** Of a column that may have names, or numbers only. */
  static IdNames of(boolean namesAllowed) {
    return new IdNames(namesAllowed, false, new ConcurrentHashMap<>());
  }

  /** These ids with their final numbers; no others get one. */
  IdNames completed(int largest) {
    IntUnaryOperator settled = settled(largest);
    var last = new ConcurrentHashMap<String, Integer>();
    names.forEach((name, number) -> last.put(name, settled.applyAsInt(number)));
    return new IdNames(namesAllowed, true, last);
  }

  /** The number of an id, {@link #NONE} when it is none. */
  int number(String field) {
    String id = plain(field);
    if (id.isEmpty() || isRounded(id)) {
      return NONE;
    }
    if (!WholeNumber.is(id)) {
      return namesAllowed ? named(id) : NONE;
    }
    if (id.length() < MOST_DIGITS) {
      long number = Long.parseLong(id);
      return number <= MOST ? (int) number : named(id);
    }
    return namesAllowed || fitsLong(id) ? named(id) : NONE;
  }

  /** True for a number of which a spreadsheet has kept the first digits only. */
  private static boolean isRounded(String id) {
    return id.indexOf('+') > 0 && ROUNDED.matcher(id).matches();
  }

  /** Its name or number without spaces, leading zeros and what pandas writes behind whole ones. */
  private static String plain(String field) {
    String id = field.strip();
    return WholeNumber.is(id) ? WholeNumber.digits(id) : id;
  }

  private static boolean fitsLong(String digits) {
    try {
      return Long.parseLong(digits) >= 0;
    } catch (NumberFormatException _) {
      // Beyond 2^63, which is the answer.
      return false;
    }
  }

  private int named(String name) {
    return complete
        ? names.getOrDefault(name, UNKNOWN)
        : names.computeIfAbsent(name, _ -> next.getAndDecrement());
  }

  /** Gives up all names, for their table is read anew; completed ones stay. */
  void forget() {
    if (!complete) {
      names.clear();
      next.set(UNKNOWN);
    }
  }

  /** True if some id has a negative number. */
  boolean some() {
    return !names.isEmpty();
  }

  /**
   * The final numbers.
   *
   * @param largest the largest number that an id keeps, -1 for none
   */
  IntUnaryOperator settled(int largest) {
    String[] sorted = names.keySet().toArray(String[]::new);
    Arrays.sort(sorted, ORDER);
    int[] numbers = new int[sorted.length + 1];
    for (int i = 0; i < sorted.length; i++) {
      numbers[-names.getOrDefault(sorted[i], 0)] = Math.max(0, largest) + 1 + i;
    }
    return id -> id < 0 ? numbers[-id] : id;
  }

  /** Every name by its negative number. */
  Map<Integer, String> byNumber() {
    Map<Integer, String> reversed = HashMap.newHashMap(names.size());
    names.forEach((name, number) -> reversed.put(number, name));
    return reversed;
  }

  /** The clause on a field that is no id. */
  String fault(String column, String field) {
    String id = plain(field);
    if (id.isEmpty()) {
      return TEXTS.format("row.id.none", column);
    }
    String shown = FieldText.cut(field.strip());
    if (isRounded(id)) {
      return TEXTS.format("row.id.rounded", column, shown);
    }
    if (id.startsWith("-") && WholeNumber.is(id.substring(1))) {
      return TEXTS.format("row.id.negative", column, shown);
    }
    return WholeNumber.is(id)
        ? TEXTS.format("row.id.large", column, shown)
        : TEXTS.format("row.id.whole", column, shown);
  }

  /** An id as it was first written: a name, or the number itself. */
  static String text(Map<Integer, String> byNumber, int number) {
    return Optional.ofNullable(byNumber.get(number)).orElse(Integer.toString(number));
  }
}
