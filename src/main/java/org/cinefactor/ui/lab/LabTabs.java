package org.cinefactor.ui.lab;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.ui.control.BalancedFlowPane;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.gradual.Gradual;
import org.cinefactor.ui.control.gradual.GradualParts;
import org.cinefactor.ui.lab.desk.LabPage;

/** The tab bar of the lab: a button for each view, and the question that the chosen one answers. */
final class LabTabs extends HBox implements Gradual {
  /** All tabs stand in one line where there is room, which longer words may not leave. */
  private static final double ONE_LINE = 2000;

  private final GradualParts parts;

  LabTabs(LabViewModel model, Set<LabPage> pages) {
    getStyleClass().addAll("rule-below", "lab-tabs");
    var group = new ToggleGroup();
    var tabs = new BalancedFlowPane();
    tabs.getStyleClass().add("lab-tab-lines");
    tabs.setPrefWrapLength(ONE_LINE);
    HBox.setHgrow(tabs, Priority.ALWAYS);
    parts = new GradualParts(tabs);
    for (LabPage page : LabPage.values()) {
      if (pages.contains(page)) {
        parts.append(List.of(() -> tab(model, page, group)));
      }
    }
    var question = new Label();
    question.getStyleClass().add("lab-question");
    question.textProperty().bind(model.pageProperty().map(LabPage::question));
    question.setMinWidth(0);
    question
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    !model.presentingProperty().get()
                        && question.getWidth() >= question.prefWidth(-1),
                model.presentingProperty(),
                question.widthProperty(),
                question.textProperty()));
    getChildren().addAll(tabs, question);
  }

  @Override
  public boolean isWhole() {
    return parts.isWhole();
  }

  private static ToggleButton tab(LabViewModel model, LabPage page, ToggleGroup group) {
    var tab = new ToggleButton(page.title());
    tab.setToggleGroup(group);
    tab.getStyleClass().addAll("tab-button", "lab-tab");
    tab.setId("lab-" + page.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    tab.setMinWidth(USE_PREF_SIZE);
    LazyTooltip.on(tab, page.question());
    tab.setOnAction(
        _ -> {
          tab.setSelected(true);
          model.pageProperty().set(page);
        });
    model.pageProperty().subscribe(now -> tab.setSelected(now == page));
    return tab;
  }
}
