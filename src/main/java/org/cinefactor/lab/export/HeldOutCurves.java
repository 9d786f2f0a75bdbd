package org.cinefactor.lab.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cinefactor.chart.LineChart;
import org.cinefactor.chart.Role;
import org.cinefactor.chart.Scale;
import org.cinefactor.chart.Series;
import org.cinefactor.chart.Stroke;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.evaluate.RankFigures;
import org.cinefactor.lab.Measurements;
import org.cinefactor.text.Texts;

/** Curves of the cross-validated metrics against the rank. */
public final class HeldOutCurves {
  private static final Texts TEXTS = Texts.of(HeldOutCurves.class);

  private static List<Measure> measures() {
    String share = TEXTS.get("held-out.share");
    return List.of(
        new Measure(CurveFile.NDCG, TEXTS.get("held-out.ndcg"), share, MeanMetrics::ndcg),
        new Measure(CurveFile.RECALL, TEXTS.get("held-out.recall"), share, MeanMetrics::recall),
        new Measure(
            CurveFile.PRECISION, TEXTS.get("held-out.precision"), share, MeanMetrics::precision),
        new Measure(
            CurveFile.COVERAGE,
            TEXTS.get("held-out.coverage"),
            TEXTS.get("held-out.coverage.share"),
            MeanMetrics::coverage),
        new Measure(
            CurveFile.DIVERSITY,
            TEXTS.get("held-out.diversity"),
            TEXTS.get("held-out.diversity.genres"),
            MeanMetrics::genres));
  }

  /** Stroke of the model's own line in every chart. */
  public static final Stroke MODEL = Stroke.thick(Role.SERIES_1);

  private record Measure(
      CurveFile file, String title, String unit, ToDoubleFunction<MeanMetrics> of) {}

  private HeldOutCurves() {}

  /**
   * The error on held-out ratings, the quality of the lists, their coverage and their diversity;
   * none where no rank was measured. Other methods are level lines.
   */
  public static List<Curves> of(Measurements measured) {
    List<RankFigures> ranks = measured.curve();
    if (ranks.isEmpty()) {
      return List.of();
    }
    double[] x = ranks.stream().mapToDouble(RankFigures::rank).toArray();
    double[] off = ranks.stream().mapToDouble(RankFigures::heldOutError).toArray();
    List<Curves> curves = new ArrayList<>();
    curves.add(
        curves(
            CurveFile.HELD_OUT_ERROR,
            TEXTS.get("held-out.error"),
            TEXTS.get("held-out.rmse"),
            List.of(Series.measured(0, "NMF", x, off))));
    for (Measure measure : measures()) {
      List<Series> lines = new ArrayList<>();
      lines.add(Series.measured(0, "NMF", x, values(ranks, measure)));
      Scale over = new Scale(x[0], Math.max(x[0] + 1, x[x.length - 1]), false);
      lines.addAll(baselines(measured, over, measure.of));
      curves.add(curves(measure.file, measure.title, measure.unit, lines));
    }
    return curves;
  }

  private static double[] values(List<RankFigures> ranks, Measure measure) {
    return ranks.stream().mapToDouble(f -> measure.of.applyAsDouble(f.metrics())).toArray();
  }

  /** The other methods as level lines, which look the same in every chart. */
  public static List<Series> baselines(
      Measurements measured, Scale over, ToDoubleFunction<MeanMetrics> measure) {
    return measured.others().entrySet().stream()
        .map(other -> baseline(other.getKey(), over, measure.applyAsDouble(other.getValue())))
        .toList();
  }

  private static Series baseline(EvaluatedMethod who, Scale over, double value) {
    return Series.baseline(number(who), name(who), over, value);
  }

  /** Stroke of another method's line in every chart. */
  public static Stroke look(EvaluatedMethod who) {
    return baseline(who, new Scale(0, 1, false), 0).stroke();
  }

  private static int number(EvaluatedMethod who) {
    return switch (who) {
      case PURESVD -> 1;
      case TUNED -> 2;
      case NOTEBOOK -> 3;
      case POPULAR -> 4;
    };
  }

  /** A method, with its rank. */
  public static String name(EvaluatedMethod who) {
    return switch (who) {
      case POPULAR -> TEXTS.get("method.popular");
      case PURESVD -> TEXTS.format("method.puresvd", who.usualRank());
      case NOTEBOOK -> TEXTS.format("method.notebook", who.usualRank());
      case TUNED -> TEXTS.format("method.tuned", who.usualRank());
    };
  }

  private static Curves curves(CurveFile file, String title, String yTitle, List<Series> lines) {
    return new Curves(file, LineChart.of(title, Curves.rankAxis(), yTitle, false, lines));
  }
}
