package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.Stability;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.terminal.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The lab's commands as words: {@code compare}, {@code tastes}, {@code stability}, {@code filters}.
 */
final class LabCommandsTest extends InSmallData {
  private static JsonObject object(Spoken spoken) {
    assertThat(spoken.code()).as(spoken.err()).isZero();
    return JsonParser.parseString(spoken.out()).getAsJsonObject();
  }

  @Test
  void whatCountsNothingIsNoted() {
    assertThat(said("lab --components 2").err())
        .isEqualTo("--components is ignored: say --save FILE or --export FOLDER with it.\n");
    assertThat(said("tastes -n 3 --unrated").err())
        .isEqualTo(
            "--unrated is ignored: nobody is named whose movies are left out (--persona, --rate"
                + " or --ratings).\n");
    assertThat(said("tastes -n 3 --unrated --rate 1=5").err()).isEmpty();
  }

  @Test
  void aRelevantMovieThatIsNowhereIsNotedAndLeftOut() {
    Spoken known = said("compare --rate 1=5 --components 2 --relevant 2,3 --format json");
    Spoken more = said("compare --rate 1=5 --components 2 --relevant 2,999,3 --format json");
    assertThat(more.out()).isEqualTo(known.out());
    assertThat(more.err())
        .isEqualTo("The data set has no movie 999; --relevant goes without it.\n");
    assertThat(said("compare --rate 1=5 --relevant 999").code()).isEqualTo(Command.FAILED);
  }

  @Test
  void aRankThatIsNamedTwiceIsShownOnce() {
    assertThat(said("compare --rate 1=5 --components 2,3,2 --format csv").out())
        .isEqualTo(said("compare --rate 1=5 --components 2,3 --format csv").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "compare#no person is given; use --persona disney, --rate MOVIEID=STARS or --ratings FILE",
        "compare --persona nobody#there is no persona 'nobody'; there are ",
        "compare --persona disney --rate 1=5#choose between --persona and --rate or --ratings",
        "compare --rate 1=5 --components 0#components go from 1 to 200, not 0",
        "compare --rate 1=5 --components 2,x#'x' is not a whole number",
        "compare --rate 1=5 -n 0#-n must be at least 1, not 0",
        "tastes -n 0#-n must be at least 1, not 0",
        "stability#no person is given; use --persona disney, --rate MOVIEID=STARS or --ratings"
            + " FILE",
        "stability --rate 1=5 --seeds 0#--seeds goes from 1 to 1000, not 0",
        "stability --rate 1=5 --components 201#--components goes from 1 to 200, not 201",
        "stability --rate 1=5 --init nndsvd#there is no option --init",
        "filters --min-ratings -1#the fewest ratings cannot be negative: -1",
        "filters --min-mean 6#the least mean goes from 0 to 5 stars, not 6",
        "filters --filter any#there is no option --filter",
        "tastes --components 3#there is no option --components",
        "lab --save x.json --components 201#components go from 1 to 200, not 201",
        "lab --export x -n -1#'-1' is not a whole number of at least 0",
      })
  void wordsThatMakeNoSenseAreSaidInOneLine(String words, String sentence) {
    Spoken spoken = said(words);
    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.err()).startsWith("cinefactor: ").contains(sentence);
  }

  @Test
  void compareHasARowForEveryPlaceOfEveryList() {
    Spoken spoken = said("compare --rate 1=5 --rate 2=4 --components 1,3 -n 4 --format csv");
    assertThat(spoken.code()).isZero();
    List<String> lines = spoken.out().lines().toList();
    assertThat(lines).hasSize(9);
    assertThat(lines.getFirst())
        .isEqualTo(
            "components,rank,movieId,title,genres,score,change,other_rank,"
                + "reconstruction_error,recall@4,precision@4");
    assertThat(lines.subList(1, 5)).allMatch(line -> line.startsWith("1,"));
    assertThat(lines.subList(5, 9)).allMatch(line -> line.startsWith("3,"));
  }

  @Test
  void compareAgreesWithTrainAndRecommend() {
    JsonObject compared =
        object(said("compare --rate 1=5 --rate 2=4 --components 1,3 -n 4 --format json"));
    JsonObject three = compared.getAsJsonArray("ranks").get(1).getAsJsonObject();
    JsonObject trained = object(said("train --components 3 --format json"));
    assertThat(three.get("reconstruction_error").getAsDouble())
        .isCloseTo(trained.get("reconstruction_error").getAsDouble(), within(1e-9));
    Spoken list = said("recommend --rate 1=5 --rate 2=4 --components 3 -n 4 --format json");
    assertThat(ids(three.getAsJsonArray("recommendations")))
        .isEqualTo(ids(JsonParser.parseString(list.out()).getAsJsonArray()));
  }

  @Test
  void compareCountsWhatThePersonWouldLike() {
    Spoken spoken =
        said("compare --rate 1=5 --relevant 3,4,5,6,7,8,9,10,11,12 --components 3 -n 10");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.out()).contains("recall@10").contains("0.9000");
  }

  private static List<Integer> ids(JsonArray rows) {
    return rows.asList().stream()
        .map(row -> row.getAsJsonObject().get("movieId").getAsInt())
        .toList();
  }

  @Test
  void tastesCountsListsSetsAndMoviesAndSaysWhereSomebodyLands() {
    JsonObject json = object(said("tastes -n 4 --rate 1=5 --format json"));
    JsonArray lists = json.getAsJsonArray("lists");
    Set<Set<JsonElement>> sets = new HashSet<>();
    Set<JsonElement> movies = new HashSet<>();
    for (JsonElement list : lists) {
      List<JsonElement> ids = list.getAsJsonObject().getAsJsonArray("movieIds").asList();
      sets.add(Set.copyOf(ids));
      movies.addAll(ids);
    }
    assertThat(json.get("ordered_lists").getAsInt()).isEqualTo(lists.size());
    assertThat(json.get("distinct_sets").getAsInt()).isEqualTo(sets.size());
    assertThat(json.get("movies").getAsInt()).isEqualTo(movies.size());
    assertThat(json.getAsJsonObject("person").get("list").getAsInt()).isBetween(1, lists.size());

    Spoken rows = said("tastes -n 4 --format csv");
    assertThat(rows.out().lines()).hasSize(lists.size() + 1);
    assertThat(said("tastes -n 4").out())
        .startsWith("This model knows only " + lists.size() + " tastes: ");
  }

  @Test
  void stabilitySaysWhatTheLabFinds() throws Exception {
    String words = "stability --rate 1=5 --rate 2=4 --components 2,3 -n 4 --tol 0.001 --min-mean 1";
    JsonArray ranks = object(said(words + " --format json")).getAsJsonArray("ranks");
    LabData on =
        LabData.of(
            DataSets.read(data, Progress.NONE),
            new MovieFilter(20, 1, Combination.ANY),
            Progress.NONE);
    assertThat(ranks).hasSize(2);
    for (int i = 0; i < 2; i++) {
      NmfSettings settings =
          NmfSettings.notebook().withComponents(i + 2).withStopping(0.001, 10_000);
      Ratings ratings = Ratings.of(Map.of(1, 5.0, 2, 4.0));
      Stability found = Stability.of(on, settings, ratings, 4, Stability.SEEDS, Progress.NONE);
      JsonObject rank = ranks.get(i).getAsJsonObject();
      assertThat(rank.get("components").getAsInt()).isEqualTo(i + 2);
      assertThat(rank.get("in_all").getAsInt()).isEqualTo(found.inAll());
      assertThat(rank.get("shared").getAsDouble()).isEqualTo(found.shared());
      assertThat(ids(rank.getAsJsonArray("movies")))
          .isEqualTo(found.stays().stream().map(stay -> stay.movie().id()).toList());
      assertThat(rank.getAsJsonArray("lists")).hasSize(10);
      assertThat(said(words).out())
          .contains(
              String.format(
                  Locale.ROOT,
                  "rank %d: %d of 4 movies are in all 10 lists; two lists share %.1f of 4.",
                  i + 2,
                  found.inAll(),
                  found.shared()));
    }
  }

  @Test
  void stabilityHasARowForEveryMovieThatStandsInAList() {
    String words = "stability --rate 1=5 --components 3 --seeds 4 -n 5 --format ";
    JsonObject rank = object(said(words + "json")).getAsJsonArray("ranks").get(0).getAsJsonObject();
    List<String> lines = said(words + "csv").out().lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("components,movieId,title,genres,seeds,of,in_all,places");
    assertThat(lines).hasSize(1 + rank.getAsJsonArray("movies").size());
    int places = 0;
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      List<String> at = List.of(cells.getLast().split(" ", -1));
      assertThat(at).hasSize(4);
      assertThat(at.stream().filter(place -> !place.equals("0")))
          .hasSize(Integer.parseInt(cells.get(cells.size() - 4)));
      places += Integer.parseInt(cells.get(cells.size() - 4));
    }
    assertThat(places).isEqualTo(4 * 5);
  }

  @Test
  void filtersCountsWhatEachWayOfJoiningKeeps() {
    Spoken rows = said("filters --min-ratings 8 --min-mean 3 --format csv");
    assertThat(rows.code()).as(rows.err()).isZero();
    List<String> lines = rows.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).isEqualTo("filter,min_ratings,min_mean,movies,ratings");
    for (String line : lines.subList(1, 3)) {
      List<String> cells = List.of(line.split(",", -1));
      JsonObject trained =
          object(
              said(
                  "train --components 2 --min-ratings 8 --min-mean 3 --format json --filter "
                      + cells.getFirst()));
      assertThat(cells.get(3)).isEqualTo(trained.get("movies").getAsString());
      assertThat(cells.get(4)).isEqualTo(trained.get("ratings").getAsString());
    }
    assertThat(lines.get(1)).isNotEqualTo(lines.get(2).replace("all", "any"));
  }
}
