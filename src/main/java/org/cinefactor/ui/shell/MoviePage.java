package org.cinefactor.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.movie.MovieView;
import org.cinefactor.ui.movie.MovieViewModel;
import org.cinefactor.ui.movie.SimilarViewModel;
import org.cinefactor.ui.recommendations.WhySection;
import org.cinefactor.ui.recommendations.WhyViewModel;
import org.cinefactor.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The container of a movie's page, with what other screens say of the movie, and the way back. */
final class MoviePage {
  private static final Texts TEXTS = Texts.of(MoviePage.class);

  private MoviePage() {}

  static MovieView of(Session session, PageHistory history, Consumer<String> browser) {
    var movie =
        new MovieViewModel(
            session.person(), session.open(), session.predictions(), session.runner());
    history
        .shownProperty()
        .subscribe(visit -> visit.movie().map(Optional::of).ifPresent(movie.movieProperty()::set));
    var why =
        new WhyViewModel(
            session.person(),
            session.answers(),
            new ReadOnlyObjectWrapper<>(ListOptions.none()),
            session.runner());
    movie.unrated().subscribe(why::show);
    var similar = new SimilarViewModel(session.answers(), movie.movieProperty(), session.runner());
    var view = new MovieView(movie, similar, new WhySection(why), bar(history), browser);
    history.keep(view::top);
    history.shownProperty().subscribe(_ -> view.scrollTo(history.top()));
    return view;
  }

  private static HBox bar(PageHistory history) {
    Button back = Icons.button(Feather.ARROW_LEFT, TEXTS.get("back"), history::back);
    back.disableProperty().bind(history.canGoBackProperty().not());
    Button forward = Icons.button(Feather.ARROW_RIGHT, TEXTS.get("forward"), history::forward);
    forward.disableProperty().bind(history.canGoForwardProperty().not());
    var bar = new HBox(back, forward);
    bar.getStyleClass().addAll("rule-below", "history-bar");
    return bar;
  }
}
