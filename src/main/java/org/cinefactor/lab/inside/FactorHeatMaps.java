package org.cinefactor.lab.inside;

import org.cinefactor.chart.HeatMap;
import org.cinefactor.lab.LabModel;
import org.cinefactor.text.Texts;

/** P and Q as heat maps. */
public final class FactorHeatMaps {
  private static final Texts TEXTS = Texts.of(FactorHeatMaps.class);

  private FactorHeatMaps() {}

  /**
   * P, users x components.
   *
   * @param order the order of the users
   * @param mostRows at most so many rows are drawn
   */
  public static HeatMap ofP(LabModel model, HeatMapOrder order, int mostRows) {
    int[] users = order.of(model.training().users(), model.rank(), model::p);
    return HeatMap.of(
        TEXTS.format("p.title", users.length, model.rank()),
        TEXTS.get("users"),
        TEXTS.get("components"),
        users.length,
        model.rank(),
        mostRows,
        model.rank(),
        (row, column) -> model.p(users[row], column));
  }

  /**
   * Q, components x movies.
   *
   * @param order the order of the movies
   * @param mostColumns at most so many columns are drawn
   */
  public static HeatMap ofQ(LabModel model, HeatMapOrder order, int mostColumns) {
    int[] movies =
        order.of(model.factors().columns(), model.rank(), (j, c) -> model.factors().q(c, j));
    return HeatMap.of(
        TEXTS.format("q.title", model.rank(), movies.length),
        TEXTS.get("components"),
        TEXTS.get("movies"),
        model.rank(),
        movies.length,
        model.rank(),
        mostColumns,
        (row, column) -> model.factors().q(row, movies[column]));
  }
}
