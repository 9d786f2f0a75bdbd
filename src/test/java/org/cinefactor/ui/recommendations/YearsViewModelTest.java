package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cinefactor.recommend.ListOptions;
import org.junit.jupiter.api.Test;

class YearsViewModelTest {
  private final ObjectProperty<ListOptions> options =
      new SimpleObjectProperty<>(ListOptions.none());
  private final YearsViewModel years = new YearsViewModel(options);

  private void type(String from, String to) {
    years.fromProperty().set(from);
    years.toProperty().set(to);
  }

  private String problem() {
    return years.problemProperty().get();
  }

  @Test
  void aYearCountsOnceItIsTypedToItsEnd() {
    type("199", "");
    assertThat(problem()).isEmpty();
    assertThat(options.get()).isEqualTo(ListOptions.none());
    type("1990", "");
    assertThat(options.get().fromYear()).hasValue(1990);
    type("", "");
    assertThat(options.get()).isEqualTo(ListOptions.none());
  }

  @Test
  void whatIsNoYearIsSaidWhileItIsTyped() {
    type("1990", "1999");
    type("19x", "1999");
    assertThat(problem()).contains("“19x” is not a year");
    type("3025", "1999");
    assertThat(problem()).contains("3025");
    assertThat(options.get().fromYear()).as("the list stays").hasValue(1990);
  }

  @Test
  void swappedYearsAreSaidAndCanBeSwapped() {
    type("1999", "1990");
    assertThat(problem()).isEqualTo("There is no year from 1999 to 1990.");
    assertThat(years.swapped()).isTrue();
    assertThat(options.get().toYear()).isEmpty();
    years.swap();
    assertThat(problem()).isEmpty();
    assertThat(options.get().fromYear()).hasValue(1990);
    assertThat(options.get().toYear()).hasValue(1999);
  }

  @Test
  void whatElseChangesTheYearsIsShown() {
    options.set(ListOptions.none().withYears(OptionalInt.of(1950), OptionalInt.empty()));
    assertThat(years.fromProperty().get()).isEqualTo("1950");
    options.set(ListOptions.none());
    assertThat(years.fromProperty().get()).isEmpty();
  }

  @Test
  void anotherDialLeavesWhatIsBeingTyped() {
    type("19", "");
    options.set(options.get().withObscurity(0.5));
    assertThat(years.fromProperty().get()).isEqualTo("19");
  }
}
