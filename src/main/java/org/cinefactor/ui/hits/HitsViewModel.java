package org.cinefactor.ui.hits;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.PredictionAccuracy;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.CurrentPredictions;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.PredictionText;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The state of the hit rate's page: the comparison of what was predicted before the person gave
 * stars with what they gave.
 */
public final class HitsViewModel {
  private static final Texts TEXTS = Texts.of(HitsViewModel.class);
  private static final int SHOWN = 50;

  private final CurrentProfile person;
  private final OpenData open;
  private final CurrentPredictions predictions;
  private final LatestJob<PredictionAccuracy> comparing;
  private final ReadOnlyObjectWrapper<PredictionAccuracy> rate =
      new ReadOnlyObjectWrapper<>(this, "rate", new PredictionAccuracy(List.of()));

  /** Compares anew after every star, and after every prediction that is kept. */
  public HitsViewModel(
      CurrentProfile person, OpenData open, CurrentPredictions predictions, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.predictions = predictions;
    this.comparing = new LatestJob<>(runner, rate::set);
    person.profileProperty().subscribe(_ -> compare());
    predictions.keptCountProperty().subscribe((_, _) -> compare());
  }

  ReadOnlyObjectProperty<PredictionAccuracy> rateProperty() {
    return rate.getReadOnlyProperty();
  }

  /** Reads what is kept; also when the page is gone to. */
  public void compare() {
    Ratings ratings = person.profile().ratings();
    comparing.start(_ -> PredictionAccuracy.of(predictions.kept(), ratings));
  }

  /** Result of the comparison, in a sentence; empty while there is nothing to compare. */
  String verdict() {
    PredictionAccuracy now = rate.get();
    if (now.lines().isEmpty()) {
      return "";
    }
    if (now.lines().size() == 1) {
      String expected = PredictionText.percent(now.expected());
      return TEXTS.format("verdict.one", now.liked(), expected, now.inside());
    }
    return TEXTS.format("verdict", now.lines().size(), now.expected(), now.liked(), now.inside());
  }

  /** The newest ones, also where the open data set lacks their movies. */
  List<PredictionAccuracy.Hit> hits() {
    Optional<DataSet> data = open.dataProperty().get();
    return data.stream()
        .flatMap(set -> rate.get().in(set.catalog(), person.historyProperty().get()).stream())
        .limit(SHOWN)
        .toList();
  }

  /** The data set from which the movies are named. */
  ReadOnlyObjectProperty<Optional<DataSet>> dataProperty() {
    return open.dataProperty();
  }
}
