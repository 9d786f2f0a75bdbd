package org.cinefactor.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NoMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A search for movies by words of their titles, as they are typed: articles on either side, accents
 * left out, one typing error in a word, the year as a word or one off, punctuation or none, Roman
 * or Arabic numbers, the titles in parentheses too. Well-known movies and titles that begin with
 * what was typed come first. Safe for several threads; the index is in memory.
 */
public final class TitleSearch implements AutoCloseable {
  /**
   * Lucene says at start that it would rather have the incubating vector module; a title search
   * would not notice.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  /** Room in MB for the whole index, so that it becomes one segment in the order of popularity. */
  private static final double ROOM = 256;

  private static final FieldType PRESENCE = presence();

  /** With fewer hits than this, typing errors are considered. */
  private static final int ENOUGH = 5;

  private final List<Movie> movies;
  private final float[] bonuses;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /**
   * A search over all movies of a catalog.
   *
   * @param catalog the movies
   * @param popularity how well known the movie with this id is, such as its number of ratings; not
   *     negative
   */
  public TitleSearch(Catalog catalog, IntToLongFunction popularity) {
    Comparator<Movie> bestKnown =
        Comparator.comparingLong(movie -> -popularity.applyAsLong(movie.id()));
    this.movies = catalog.movies().stream().sorted(bestKnown).toList();
    this.bonuses = new float[movies.size()];
    for (int i = 0; i < bonuses.length; i++) {
      bonuses[i] =
          TitleQuery.popularityBonus(
              popularity.applyAsLong(movies.get(i).id()),
              popularity.applyAsLong(movies.getFirst().id()));
    }
    this.directory = new ByteBuffersDirectory();
    try {
      var config =
          new IndexWriterConfig()
              .setUseCompoundFile(false)
              .setRAMBufferSizeMB(ROOM)
              .setMergePolicy(NoMergePolicy.INSTANCE)
              .setMergeScheduler(NoMergeScheduler.INSTANCE);
      try (var writer = new IndexWriter(directory, config)) {
        for (Movie movie : movies) {
          writer.addDocument(document(movie));
        }
      }
      this.reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /**
   * The movies that fit the words, best first.
   *
   * @param words what is typed so far; the last word may be unfinished
   * @param limit how many at most, at least 0
   * @return none when nothing is typed
   */
  public List<Movie> search(String words, int limit) {
    return search(words, limit, _ -> true).movies();
  }

  /**
   * The movies that fit words and a condition.
   *
   * @param movies the first of them
   * @param total how many there are in all
   */
  public record Hits(List<Movie> movies, int total) {
    public Hits {
      movies = List.copyOf(movies);
    }
  }

  /**
   * The movies that fit the words and a condition, best first.
   *
   * @param words what is typed so far; the last word may be unfinished
   * @param limit how many at most, at least 0
   * @param fits asked of the movies that fit the words, by their places in {@link #movies}
   * @return none when nothing is typed
   */
  public Hits search(String words, int limit, IntPredicate fits) {
    try {
      Optional<MatchingTitles> matching = matching(words, limit, fits);
      List<Movie> found = new ArrayList<>();
      if (matching.isPresent()) {
        for (int document : matching.get().best(limit)) {
          found.add(movies.get(document));
        }
      }
      return new Hits(found, matching.map(MatchingTitles::fitting).orElse(0));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  /** All movies of the catalog, best known first. */
  public List<Movie> movies() {
    return movies;
  }

  /**
   * All movies that fit the words and a condition, best known first.
   *
   * @param fits asked of the movies that fit the words, by their places in {@link #movies}
   */
  public List<Movie> all(String words, IntPredicate fits) {
    try {
      return matching(words, movies.size(), fits)
          .map(found -> found.stream().mapToObj(movies::get).toList())
          .orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  /** Words with a typing error count too where those as they are typed match too little. */
  private Optional<MatchingTitles> matching(String words, int limit, IntPredicate fits)
      throws IOException {
    var query = new TitleQuery(words);
    if (query.isEmpty()) {
      return Optional.empty();
    }
    var index = new TitleDocuments(searcher);
    var strict = new MatchingTitles(index, query.strict(), query.bonuses(), bonuses, fits);
    return Optional.of(
        strict.matches() >= Math.min(limit, ENOUGH)
            ? strict
            : new MatchingTitles(index, query.forgiving(), query.bonuses(), bonuses, fits));
  }

  private static Document document(Movie movie) {
    MovieTitle title = MovieTitle.parse(movie.title());
    var document = new Document();
    var words = new LinkedHashSet<String>();
    addTitle(document, words, title.main());
    title.otherTitles().forEach(other -> addTitle(document, words, other));
    movie.year().ifPresent(year -> words.add(Integer.toString(year)));
    document.add(new Field(TitleQuery.WORDS, new WordStream(words), PRESENCE));
    document.add(new Field(TitleQuery.BEGINNINGS, new WordStream(beginnings(words)), PRESENCE));
    return document;
  }

  private static void addTitle(Document document, Set<String> words, String title) {
    words.addAll(TitleWords.indexed(title));
    String plain = TitleWords.plain(title);
    document.add(new StringField(TitleQuery.TITLE, plain, Field.Store.NO));
    for (String beginning : beginnings(Set.of(plain))) {
      document.add(new StringField(TitleQuery.TITLE_BEGINNINGS, beginning, Field.Store.NO));
    }
  }

  /** All beginnings of words that are so short that a great many words may have them. */
  private static Set<String> beginnings(Set<String> words) {
    var beginnings = new LinkedHashSet<String>();
    for (String word : words) {
      for (int end = 1; end <= Math.min(word.length(), TitleQuery.SHORT); end++) {
        beginnings.add(word.substring(0, end));
      }
    }
    return beginnings;
  }

  /**
   * A field type that indexes only the presence of a word: no frequencies, positions or lengths.
   */
  private static FieldType presence() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be closed", e);
    }
  }
}
