package org.cinefactor.lab.inside;

import java.util.Comparator;
import java.util.stream.IntStream;

/** An order of the users or movies of a heat map. */
public enum HeatMapOrder {
  /** As in the data: by id. */
  BY_ID,
  /** By the component that is strongest, and within it the strongest first: blocks appear. */
  BY_STRONGEST_COMPONENT;

  /** The weight of an item in a component. */
  interface Weights {
    double of(int item, int component);
  }

  /** The items in this order. */
  int[] of(int items, int components, Weights weights) {
    IntStream all = IntStream.range(0, items);
    if (this == BY_ID) {
      return all.toArray();
    }
    int[] strongest = new int[items];
    double[] weight = new double[items];
    for (int i = 0; i < items; i++) {
      weight[i] = weights.of(i, 0);
      for (int c = 1; c < components; c++) {
        double other = weights.of(i, c);
        if (other > weight[i]) {
          strongest[i] = c;
          weight[i] = other;
        }
      }
    }
    Comparator<Integer> byComponent = Comparator.comparingInt(i -> strongest[i]);
    return all.boxed()
        .sorted(byComponent.thenComparing((i, j) -> Double.compare(weight[j], weight[i])))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
