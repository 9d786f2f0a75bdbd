package org.cinefactor.lab;

import java.util.BitSet;

/** A mask over a model's components: all, some muted, or one alone. Immutable. */
public final class Mask {
  private final int components;
  private final BitSet on;

  private Mask(int components, BitSet on) {
    this.components = components;
    this.on = on;
  }

  /** All components count. */
  public static Mask all(int components) {
    BitSet on = new BitSet(components);
    on.set(0, components);
    return new Mask(components, on);
  }

  /** This mask with one component muted, or unmuted if it was muted. */
  public Mask toggled(int component) {
    check(component);
    BitSet next = (BitSet) on.clone();
    next.flip(component);
    return new Mask(components, next);
  }

  /** One component alone. */
  public Mask solo(int component) {
    check(component);
    BitSet next = new BitSet(components);
    next.set(component);
    return new Mask(components, next);
  }

  /** True if a component counts. */
  public boolean isOn(int component) {
    return on.get(component);
  }

  /** True if every component counts. */
  public boolean isAll() {
    return on.cardinality() == components;
  }

  /** The number of components, on or not. */
  public int components() {
    return components;
  }

  /** Latent features with zero for the components that are silenced; the given ones stay. */
  public double[] applied(double[] p) {
    double[] kept = p.clone();
    for (int c = 0; c < kept.length; c++) {
      if (!on.get(c)) {
        kept[c] = 0;
      }
    }
    return kept;
  }

  private void check(int component) {
    if (component < 0 || component >= components) {
      throw new IndexOutOfBoundsException(
          "component " + component + " of " + components); // not shown
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mask that && components == that.components && on.equals(that.on);
  }

  @Override
  public int hashCode() {
    return on.hashCode();
  }

  @Override
  public String toString() {
    return on.toString();
  }
}
