package org.cinefactor.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.csv.CsvException;
import org.cinefactor.csv.CsvLine;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.evaluate.Personas;
import org.cinefactor.lab.lesson.LessonException;
import org.cinefactor.lab.lesson.LessonFile;
import org.cinefactor.lab.lesson.Lessons;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.file.ModelFileException;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.exchange.row.ExchangeException;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.library.OfferedSets;
import org.cinefactor.workspace.settings.PreferencesFile;

/** All readers of the program's that are given inputs of others. */
final class FuzzedReaders {
  private static final Path RESOURCES = Path.of("src/test/resources/org/cinefactor");
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              new Movie(1, "Heat (1995)", List.of()),
              new Movie(2, "Matrix, The (1999)", List.of()),
              new Movie(5, "Brother (Brat) (1997)", List.of()),
              new Movie(6, "Amélie (Fabuleux destin d'Amélie Poulain, Le) (2001)", List.of()),
              new Movie(7, "日本 (1970)", List.of())));
  private static final MovieMatcher MATCHER = new MovieMatcher(CATALOG, ExternalIds.none());

  private FuzzedReaders() {}

  static List<FuzzedReader> all() throws IOException {
    List<FuzzedReader> all = new ArrayList<>();
    all.add(new FuzzedReader("csv", Seeds.tables(), CsvException.class, FuzzedReaders::csv));
    all.add(imports("import-csv", "my.csv", Seeds.tables()));
    all.add(imports("import-json", "my.json", Seeds.json()));
    all.add(imports("import-xml", "my.xml", Seeds.xml()));
    all.add(imports("import-zip", "my.zip", Seeds.zipsOfTables()));
    all.add(data("data-zip", "set.zip", Seeds.zipsOfSets()));
    all.add(data("data-tar", "set.tar", Seeds.tars()));
    all.add(data("data-tgz", "set.tar.gz", Seeds.packedTars()));
    all.add(data("data-gz", "ratings.csv.gz", Seeds.packedTables()));
    all.add(data("data-table", "ratings.csv", Seeds.ratings()));
    all.add(set("set-movies", "movies.csv", Seeds.movies()));
    all.add(set("set-ratings", "ratings.csv", Seeds.ratings()));
    all.add(set("set-links", "links.csv", Seeds.links()));
    all.add(new FuzzedReader("npz", models(), ModelFileException.class, FuzzedReaders::model));
    all.add(new FuzzedReader("lesson", lessons(), LessonException.class, FuzzedReaders::lesson));
    all.add(never("settings", Seeds.settings(), FuzzedReaders::settings));
    all.add(
        new FuzzedReader("servers", Seeds.servers(), IOException.class, FuzzedReaders::servers));
    all.add(new FuzzedReader("personas", personas(), IOException.class, FuzzedReaders::people));
    all.add(never("search", Seeds.searches(), new Searching()));
    all.add(new FuzzedReader("words", Seeds.words(), TypedWords.Refused.class, new TypedWords()));
    all.addAll(FuzzedDatabases.all());
    return all;
  }

  private static FuzzedReader never(String name, List<byte[]> seeds, FuzzedReader.Reading call) {
    return new FuzzedReader(name, seeds, Never.class, call);
  }

  /** An exception of a reader that has none. */
  private static final class Never extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static FuzzedReader imports(String name, String file, List<byte[]> seeds) {
    return new FuzzedReader(
        name,
        seeds,
        ExchangeException.class,
        (folder, input) -> {
          Path path = Files.write(folder.resolve(file), input);
          var readings = RatingsImport.read(List.of(path), ReadChoices.none(), Progress.NONE);
          RatingsImport.review(readings, MATCHER, Progress.NONE);
        });
  }

  private static FuzzedReader data(String name, String file, List<byte[]> seeds) {
    return new FuzzedReader(
        name,
        seeds,
        DataSetException.class,
        (folder, input) -> DataSets.read(Files.write(folder.resolve(file), input), Progress.NONE));
  }

  private static FuzzedReader set(String name, String file, List<byte[]> seeds) {
    return new FuzzedReader(
        name,
        seeds,
        DataSetException.class,
        (folder, input) -> {
          Files.write(folder.resolve("movies.csv"), Seeds.movies().getFirst());
          Files.write(folder.resolve("ratings.csv"), Seeds.ratings().getFirst());
          Files.write(folder.resolve(file), input);
          DataSets.read(folder, Progress.NONE);
        });
  }

  private static void csv(Path folder, byte[] input) throws CsvException {
    CsvTable table = CsvTable.read(input);
    table.header();
    table.body().forEach(row -> row.field(1));
    CsvLine.fields(new String(input, StandardCharsets.UTF_8), ',');
  }

  private static List<byte[]> models() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : List.of("plain", "big-endian", "compressed-float32", "fortran-order")) {
      seeds.add(Files.readAllBytes(RESOURCES.resolve("nmf/file/models/" + name + ".npz")));
    }
    return seeds;
  }

  private static void model(Path folder, byte[] input) throws IOException {
    Path file = Files.write(folder.resolve("model.npz"), input);
    ModelFile.isModel(file);
    ModelFile.open(file);
  }

  private static List<byte[]> lessons() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : Lessons.names()) {
      seeds.add(LessonFile.text(Lessons.read(name)).getBytes(StandardCharsets.UTF_8));
    }
    return seeds;
  }

  private static void lesson(Path folder, byte[] input) throws IOException {
    LessonFile.read(Files.write(folder.resolve("a.cinelesson"), input));
  }

  private static void settings(Path folder, byte[] input) throws IOException {
    try (var file = PreferencesFile.open(Files.write(folder.resolve("preferences.json"), input))) {
      file.current();
    }
  }

  private static void servers(Path folder, byte[] input) throws IOException {
    var sets = new OfferedSets(Files.write(folder.resolve("servers.json"), input));
    sets.mirror();
    sets.read();
  }

  private static List<byte[]> personas() throws IOException {
    return List.of(Files.readAllBytes(Path.of("data/personas.json")));
  }

  private static void people(Path folder, byte[] input) throws IOException {
    Personas.read(Files.write(folder.resolve("personas.json"), input));
  }

  /** A search as somebody types it. */
  private static final class Searching implements FuzzedReader.Reading {
    private final TitleSearch search = new TitleSearch(CATALOG, id -> id);

    @Override
    public void read(Path folder, byte[] input) {
      search.search(new String(input, StandardCharsets.UTF_8), 10);
      search.search(new String(input, Charset.forName("ISO-8859-1")), 10);
    }
  }
}
