package org.cinefactor.ui.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.ui.lab.choices.ChoicesView;
import org.cinefactor.ui.lab.choices.ChoicesViewModel;
import org.cinefactor.ui.lab.curves.CurvesView;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.guess.GuessView;
import org.cinefactor.ui.lab.guess.GuessViewModel;
import org.cinefactor.ui.lab.inside.InsideView;
import org.cinefactor.ui.lab.inside.InsideViewModel;
import org.cinefactor.ui.lab.lesson.LessonMenu;
import org.cinefactor.ui.lab.lesson.LessonStrip;
import org.cinefactor.ui.lab.lesson.SavePrompt;
import org.cinefactor.ui.lab.save.ExportMenu;
import org.cinefactor.ui.lab.save.ExportStatusLine;
import org.cinefactor.ui.lab.save.SaveMenus;
import org.cinefactor.ui.lab.sidebyside.SideBySideView;
import org.cinefactor.ui.lab.tastes.TastesView;
import org.cinefactor.ui.lab.tastes.TastesViewModel;
import org.cinefactor.ui.lab.topten.TopTenView;
import org.cinefactor.ui.lab.topten.TopTenViewModel;
import org.cinefactor.ui.lab.training.ConvergenceView;
import org.cinefactor.ui.lab.training.ConvergenceViewModel;

/** The lab's page: the person, the rank, and one of the views. */
public final class LabView extends BorderPane {
  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  /** Time for which everything is kept in memory after the person has left. */
  private static final Duration AWAY = Duration.seconds(5);

  private final Map<LabPage, Supplier<Region>> makers = new EnumMap<>(LabPage.class);
  private final Map<LabPage, Region> made = new EnumMap<>(LabPage.class);
  private final LabRoom room = new LabRoom();

  /**
   * @param model the lab
   * @param motion whether movies slide to their places
   * @param dialogs ask for files
   */
  public LabView(LabViewModel model, BooleanSupplier motion, FileDialogs dialogs) {
    getStyleClass().add("lab");
    getStylesheets().add(LabView.class.getResource("lab.css").toExternalForm());
    var saves = new SaveMenus(model.exports(), dialogs);
    var topTen = new TopTenViewModel(model.desk(), model.runner(), model.shows(LabPage.TOP_TEN));
    makers.put(LabPage.TOP_TEN, () -> new TopTenView(topTen, motion, saves));
    makers.put(LabPage.SIDE_BY_SIDE, () -> new SideBySideView(model.sideBySide(), motion, saves));
    makers.put(LabPage.CURVES, () -> new CurvesView(model.curves(), saves));
    makers.put(
        LabPage.CONVERGENCE,
        () ->
            new ConvergenceView(
                new ConvergenceViewModel(
                    model.desk(), model.runner(), model.shows(LabPage.CONVERGENCE)),
                saves));
    makers.put(
        LabPage.INSIDE,
        () ->
            new InsideView(
                new InsideViewModel(model.desk(), model.runner(), model.shows(LabPage.INSIDE)),
                saves));
    makers.put(
        LabPage.TASTES,
        () -> new TastesView(new TastesViewModel(model.desk(), model.runner()), motion, saves));
    makers.put(
        LabPage.CHOICES,
        () -> new ChoicesView(new ChoicesViewModel(model.desk(), model.runner()), saves));
    makers.put(LabPage.GUESS, () -> new GuessView(new GuessViewModel(model.desk()), saves));
    setTop(top(model, dialogs, saves));
    setCenter(room);
    var away = new PauseTransition(AWAY);
    away.setOnFinished(_ -> model.rest());
    model.enteredProperty().subscribe(in -> rest(away, in));
    model.presentingProperty().subscribe(on -> pseudoClassStateChanged(PRESENTING, on));
  }

  private static void rest(PauseTransition away, boolean in) {
    if (in) {
      away.stop();
    } else {
      away.playFromStart();
    }
  }

  /** The head of the page; the views come after it. */
  private GradualColumn top(LabViewModel model, FileDialogs dialogs, SaveMenus saves) {
    var prompt = new SavePrompt(model.lesson(), dialogs);
    var exports = new ExportMenu(model.exports(), saves, room::shown);
    var top = new GradualColumn();
    top.append(
        List.of(
            () -> new LabHeader(model, new LessonMenu(model.lesson(), prompt, dialogs), exports),
            () -> new RankBar(model),
            () -> new LabTabs(model, makers.keySet()),
            () -> prompt,
            () -> new ExportStatusLine(model.exports()),
            () -> new LessonStrip(model.lesson())));
    top.afterwards(() -> model.pageProperty().subscribe(this::show));
    return top;
  }

  /** A view is made when it is first looked at; one that needs more room than there is scrolls. */
  private void show(LabPage page) {
    Supplier<Region> maker = makers.get(page);
    if (maker != null) {
      room.show(made.computeIfAbsent(page, _ -> maker.get()));
    }
  }
}
