package org.cinefactor.catalog.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.catalog.match.TitleHit.Level;

/** Every title of a catalog, further titles in parentheses, variants and parts, by its spelling. */
final class TitleTable {
  private record Entry(Movie movie, Level level, SpelledTitle title) {}

  /** A word of so many titles says little. */
  private static final int COMMON = 20;

  private final Map<String, List<Entry>> byKey;
  private final Map<Integer, List<SpelledTitle>> whole;
  private final Map<String, Integer> titlesWith = new HashMap<>();

  TitleTable(Catalog catalog) {
    byKey = HashMap.newHashMap(2 * catalog.size());
    whole = HashMap.newHashMap(catalog.size());
    for (Movie movie : catalog.movies()) {
      MovieTitle title = MovieTitle.parse(movie.title());
      SpelledTitle main = addTitle(title.main(), movie);
      Set.copyOf(main.words()).forEach(word -> titlesWith.merge(word, 1, Integer::sum));
      title.otherTitles().forEach(other -> addTitle(other, movie));
      if (!title.others().isEmpty()) {
        add(title.name(), movie, Level.VARIANT);
      }
    }
  }

  private SpelledTitle addTitle(String title, Movie movie) {
    SpelledTitle spelled = add(title, movie, Level.WHOLE);
    whole.computeIfAbsent(movie.id(), _ -> new ArrayList<>(1)).add(spelled);
    TitleVariants.of(title).forEach(variant -> add(variant, movie, Level.VARIANT));
    TitleVariants.partsAroundDashes(title).forEach(part -> add(part, movie, Level.PART));
    TitleVariants.beforeEpisode(title).ifPresent(part -> add(part, movie, Level.PART));
    TitleVariants.parts(title).forEach(part -> add(part, movie, Level.COLON_PART));
    return spelled;
  }

  private SpelledTitle add(String title, Movie movie, Level level) {
    SpelledTitle spelled = SpelledTitle.of(title);
    if (!spelled.key().isEmpty()) {
      byKey
          .computeIfAbsent(spelled.key(), _ -> new ArrayList<>(1))
          .add(new Entry(movie, level, spelled));
    }
    return spelled;
  }

  /** A movie's own titles, without variants and parts. */
  List<SpelledTitle> titles(Movie movie) {
    return whole.getOrDefault(movie.id(), List.of());
  }

  /** The movies one of whose titles is like this one, a movie perhaps several times. */
  List<TitleHit> hits(String title) {
    var hits = new ArrayList<TitleHit>();
    MovieTitle sought = MovieTitle.parse(title);
    find(sought.main(), Level.WHOLE, Level.COLON_PART, hits);
    if (!sought.others().isEmpty()) {
      find(sought.name(), Level.WHOLE, Level.VARIANT, hits);
      sought.otherTitles().forEach(other -> find(other, Level.VARIANT, Level.VARIANT, hits));
    }
    for (String variant : TitleVariants.of(sought.main())) {
      find(variant, Level.VARIANT, Level.VARIANT, hits);
    }
    for (String part : TitleVariants.partsAroundDashes(sought.main())) {
      find(part, Level.PART, Level.WHOLE, hits);
    }
    List<String> parts = TitleVariants.parts(sought.main());
    if (!parts.isEmpty()) {
      find(parts.getFirst(), Level.COLON_PART, Level.WHOLE, hits);
    }
    return hits;
  }

  private void find(String title, Level level, Level deepest, List<TitleHit> hits) {
    SpelledTitle sought = SpelledTitle.of(title);
    SequencedSet<String> words = new LinkedHashSet<>(sought.words());
    boolean common = words.stream().allMatch(word -> titlesWith.getOrDefault(word, 0) >= COMMON);
    for (Entry entry : byKey.getOrDefault(sought.key(), List.of())) {
      if (entry.level().compareTo(deepest) <= 0) {
        Level both = entry.level().compareTo(level) > 0 ? entry.level() : level;
        hits.add(
            new TitleHit(entry.movie(), both, sought.articleDiffers(entry.title()), words, common));
      }
    }
  }
}
