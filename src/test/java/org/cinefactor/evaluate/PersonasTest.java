package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonasTest {
  private static final Path FILE = Path.of("data/personas.json");

  @Test
  void theDisneyLoverHasFourteenRelevantMoviesAndAtLeastOneIsFound() throws Exception {
    DataSet data = ShippedData.read();
    Persona disney = Personas.read(FILE).getFirst();

    assertThat(disney.word()).isEqualTo("disney");
    assertThat(disney.relevantIn(data.catalog())).hasSize(14);
    assertThat(disney.lackingIn(data.catalog())).containsExactly("Lion King 1½, The (2004)");
    List<PersonaMetrics> measured =
        PersonaMetrics.of(
            data,
            MovieFilter.notebook(),
            List.of(disney),
            EvaluatedMethod.NOTEBOOK,
            Solver.CD,
            new int[] {10},
            Progress.NONE);
    assertThat(measured).hasSize(1);
    assertThat(measured.getFirst().precision()).isGreaterThan(0);
    assertThat(measured.getFirst().relevant()).isEqualTo(14);
    assertThat(measured.getFirst().recall()).isEqualTo(measured.getFirst().hits() / 10.0);
  }

  @Test
  void nobodysRelevantMoviesAreRated() throws Exception {
    List<Persona> personas = Personas.read(FILE);

    assertThat(personas).extracting(Persona::word).doesNotHaveDuplicates().contains("horror");
    assertThat(personas)
        .allSatisfy(
            one ->
                assertThat(one.relevant())
                    .hasSizeGreaterThanOrEqualTo(10)
                    .noneMatch(wanted -> one.ratings().contains(wanted.id())));
  }

  @Test
  void moviesThatADataSetLacksAreNamed() throws Exception {
    Persona disney = Personas.read(FILE).getFirst();

    assertThat(disney.lackingIn(new Catalog(List.of())))
        .hasSize(9 + 14)
        .contains("Lion King, The (1994)");
  }

  @Test
  void aMovieThatOnlyHasTheSameIdIsNotTheirs() throws Exception {
    Persona disney = Personas.read(FILE).getFirst();
    var madeUp =
        new Catalog(
            List.of(
                new Movie(48, "The Kraken Wakes (1999)", List.of()),
                new Movie(364, "Tea at Noon (1994)", List.of())));

    assertThat(disney.ratings().contains(48)).isTrue();
    assertThat(disney.ratingsIn(madeUp).contains(48)).isFalse();
    assertThat(disney.relevantIn(madeUp)).isEmpty();
    assertThat(disney.lackingIn(madeUp)).contains("Pocahontas (1995)", "Lion King, The (1994)");
  }

  @Test
  void aBrokenFileIsSaidInASentence(@TempDir Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("personas.json"), "[{\"word\": 3}]");

    assertThatThrownBy(() -> Personas.read(broken))
        .hasMessage(broken + " is not a list of typical people; restore the file that came along.");
    assertThatThrownBy(() -> Personas.read(folder.resolve("none.json")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("check that it is there");
  }
}
