package org.cinefactor.nmf.model;

import org.cinefactor.nmf.matrix.Arithmetic;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The factors Q (components x movies) of a trained model with the ids of their columns: all that is
 * needed to fold in a person and to score. Immutable and safe to share.
 */
public final class FactorModel {
  private final ColumnIndex index;
  private final ColumnBlocks q;
  private final double[] singularValues;
  private final NmfSettings settings;
  private final Arithmetic arithmetic;
  private volatile @Nullable FoldIn foldIn;
  private volatile @Nullable StrongestColumns strongest;

  /**
   * A model that was trained as this process computes.
   *
   * @param components the number of components k
   * @param columnIds the id of each column, all different
   * @param q k x columns, component after component, from 0 to 1e100
   * @param singularValues the leading singular values of the data, largest first; empty when
   *     unknown
   * @param settings how it was trained
   * @throws IllegalArgumentException when the sizes do not fit, an id occurs twice or a value is
   *     negative, not finite or too large to compute with
   */
  public FactorModel(
      int components, int[] columnIds, double[] q, double[] singularValues, NmfSettings settings) {
    this(
        ColumnBlocks.dense(components, columnIds.length, q),
        columnIds,
        singularValues,
        settings,
        Arithmetic.here());
  }

  /**
   * A model as it was trained by this process.
   *
   * @param qt Qᵀ, a row per column of the model, from 0 to 1e100; copied
   * @param columnIds the id of each column, all different
   * @param singularValues as for the other constructor
   * @param settings how it was trained
   * @throws IllegalArgumentException when an id occurs twice or a value is negative, not finite or
   *     too large to compute with
   */
  public FactorModel(Factor qt, int[] columnIds, double[] singularValues, NmfSettings settings) {
    this(ColumnBlocks.dense(qt), columnIds, singularValues, settings, Arithmetic.here());
  }

  /**
   * A model whose components are arrays of their own.
   *
   * @param q a row per component, a column per movie, from 0 to 1e100; copied
   * @param columnIds the id of each column, all different
   * @param singularValues as for the other constructor
   * @param settings how it was trained
   * @param arithmetic how training rounded: with {@link Arithmetic#PLAIN} the last bits may differ
   *     from those of other machines
   * @param progress can stop it
   * @throws IllegalArgumentException as for the other constructor
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public FactorModel(
      double[][] q,
      int[] columnIds,
      double[] singularValues,
      NmfSettings settings,
      Arithmetic arithmetic,
      Progress progress) {
    this(
        ColumnBlocks.dense(q, progress::stopIfCancelled),
        columnIds,
        singularValues,
        settings,
        arithmetic);
  }

  /**
   * A model whose components came one by one.
   *
   * @param q k x columns
   * @param columnIds the id of each column, all different
   * @param singularValues as for the other constructor
   * @param settings how it was trained
   * @param arithmetic how training rounded
   * @throws IllegalArgumentException when the sizes do not fit or an id occurs twice
   */
  public FactorModel(
      SparseFactors q,
      int[] columnIds,
      double[] singularValues,
      NmfSettings settings,
      Arithmetic arithmetic) {
    this(q.blocks(), columnIds, singularValues, settings, arithmetic);
  }

  private FactorModel(
      ColumnBlocks q,
      int[] columnIds,
      double[] singularValues,
      NmfSettings settings,
      Arithmetic arithmetic) {
    if (q.columns() != columnIds.length) {
      throw new IllegalArgumentException(
          columnIds.length + " ids are not those of " + q.columns() + " columns"); // not shown
    }
    this.index = new ColumnIndex(columnIds);
    this.q = q;
    this.singularValues = singularValues.clone();
    this.settings = settings;
    this.arithmetic = arithmetic;
  }

  private FactorModel(FactorModel of, ColumnBlocks q, NmfSettings settings) {
    this.index = of.index;
    this.q = q;
    this.singularValues = of.singularValues;
    this.settings = settings;
    this.arithmetic = of.arithmetic;
  }

  /**
   * A model as it was trained by this process, {@link #withoutZeros} from the beginning.
   *
   * @param qt as for the constructor
   * @throws IllegalArgumentException as for the constructor
   */
  public static FactorModel withoutZeros(
      Factor qt, int[] columnIds, double[] singularValues, NmfSettings settings) {
    return new FactorModel(
        ColumnBlocks.withoutZeros(qt), columnIds, singularValues, settings, Arithmetic.here());
  }

  /**
   * The same factors kept without their zeros, which are most of what the descent leaves: six of
   * seven at rank 100. Whoever keeps many models keeps them so; scores are the same to the bit and
   * take a little longer. A model that is half full or more is returned as it is.
   */
  public FactorModel withoutZeros() {
    ColumnBlocks blocks = SparseFactors.withoutZeros(q);
    return blocks.isSparse() ? new FactorModel(this, blocks, settings) : this;
  }

  /** The same factors, for which people are folded in otherwise. */
  public FactorModel withSettings(NmfSettings other) {
    return new FactorModel(this, q, other);
  }

  /** The number of components k. */
  public int components() {
    return q.components();
  }

  /** The number of columns (movies). */
  public int columns() {
    return index.size();
  }

  /** The id of each column; a copy. */
  public int[] columnIds() {
    return index.ids();
  }

  /** The id of one column. */
  public int columnId(int column) {
    return index.id(column);
  }

  /** The column with this id, or -1 when the model has none. */
  public int column(int id) {
    return index.column(id);
  }

  /** The value of a component in a column. */
  public double q(int component, int column) {
    return q.get(component, column);
  }

  /** Writes the values of a component, from 0, in all columns. */
  public void component(int component, double[] into) {
    q.component(component, into);
  }

  /** The values of all components in a column. */
  public void column(int column, double[] into) {
    q.column(column, into);
  }

  /** The leading singular values of the data, largest first; a copy, empty when unknown. */
  public double[] singularValues() {
    return singularValues.clone();
  }

  /** The training settings. */
  public NmfSettings settings() {
    return settings;
  }

  /** The arithmetic of training. */
  public Arithmetic arithmetic() {
    return arithmetic;
  }

  /**
   * The latent features p of one new row while Q stays: scikit-learn's {@code transform}.
   *
   * @param columns the columns of the stored entries
   * @param values their values, of the same length
   * @return p, of length {@link #components()}, not negative
   */
  public double[] foldIn(int[] columns, double[] values) {
    return foldIn(Progress.NONE).of(columns, values);
  }

  /**
   * The latent features of {@link #foldIn} in parts that add up to them.
   *
   * @param columns the columns of the stored entries
   * @param values their values, of the same length
   * @return a row of length {@link #components()} for each entry, and a last one for what
   *     regularisation takes away
   */
  public double[][] foldInShares(int[] columns, double[] values) {
    return foldIn(Progress.NONE).shares(columns, values);
  }

  /**
   * Makes what every fold-in needs, which is else made by the first one: with thousands of
   * components its k x k products take a while.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public void prepareFoldIn(Progress progress) {
    var _ = foldIn(progress);
  }

  private FoldIn foldIn(Progress progress) {
    FoldIn known = foldIn;
    if (known == null) {
      known = new FoldIn(q, settings, progress);
      foldIn = known;
    }
    return known;
  }

  /** Some columns, for scoring just these. */
  public FactorColumns select(int[] columns) {
    return new FactorColumns(q, columns);
  }

  /** The Euclidean norm of a column's q; all are worked out when first asked for. */
  public double columnNorm(int column) {
    return q.norms()[column];
  }

  /** The columns with the largest norms; laid out when first asked for. */
  public StrongestColumns strongestColumns() {
    StrongestColumns known = strongest;
    if (known == null) {
      known = new StrongestColumns(q);
      strongest = known;
    }
    return known;
  }

  /** The score p·q of one column. */
  public double score(double[] p, int column) {
    return q.score(p, column);
  }

  /**
   * The scores p·q of neighbouring columns, many times faster than one by one.
   *
   * @param p the latent features, of length {@link #components()}; may be negative
   * @param from the first column
   * @param into receives the scores of as many columns as it has room for, or as there are
   * @return how many scores were written
   */
  public int scores(double[] p, int from, double[] into) {
    return q.scores(p, from, into);
  }

  /**
   * Q transposed, a padded row per column of the model.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Factor byColumn(Progress progress) {
    return q.byColumn(progress);
  }
}
