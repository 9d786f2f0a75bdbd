package org.cinefactor.ui.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cinefactor.catalog.Genre;
import org.junit.jupiter.api.Test;

/** Finishing an operator with the keyboard, without a window. */
final class CompletionViewModelTest {
  private final StringProperty query = new SimpleStringProperty("");
  private final CompletionViewModel completion =
      new CompletionViewModel(
          query,
          () ->
              new TreeSet<>(List.of(new Genre("War"), new Genre("Western"), new Genre("Sci-Fi"))));

  @Test
  void enterTakesTheFirstUntilArrowsChooseAnother() {
    query.set("gun genre:w");
    assertThat(completion.offered()).containsExactly("genre:War", "genre:Western");
    assertThat(completion.chosenProperty().get()).isZero();
    completion.next();
    completion.take();
    assertThat(query.get()).isEqualTo("gun genre:Western ");
    assertThat(completion.offered()).isEmpty();
    assertThat(completion.isChoosing()).isFalse();
  }

  @Test
  void theArrowBehindTheLastLeadsToTheMoviesAndTheOneBeforeTheFirstStays() {
    query.set("genre:w");
    completion.previous();
    assertThat(completion.chosenProperty().get()).isZero();
    completion.next();
    completion.previous();
    assertThat(completion.chosenProperty().get()).isZero();
    completion.next();
    completion.next();
    assertThat(completion.isChoosing()).isFalse();
  }

  @Test
  void escapeLeavesTheWordsAsTheyAreUntilOthersAreTyped() {
    query.set("genre:w");
    completion.dismiss();
    assertThat(completion.isChoosing()).isFalse();
    assertThat(query.get()).isEqualTo("genre:w");
    query.set("genre:we");
    assertThat(completion.isChoosing()).isTrue();
  }

  /** Somebody who types a title goes down to it, whatever operator begins like it. */
  @Test
  void wordsOfTitlesLeadOnToTheMovies() {
    query.set("star");
    assertThat(completion.offered()).containsExactly("stars:");
    assertThat(completion.isChoosing()).isFalse();
    completion.take("stars:");
    assertThat(query.get()).isEqualTo("stars:");
    query.set("Alien: Cov");
    assertThat(completion.isChoosing()).isFalse();
    query.set("alien:");
    assertThat(completion.isChoosing()).isFalse();
  }
}
