package org.cinefactor.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Good inputs, from which harmed ones are made. */
final class Seeds {
  private static final int BLOCK = 512;

  private Seeds() {}

  static List<byte[]> tables() {
    List<byte[]> tables = new ArrayList<>(ratings());
    tables.addAll(
        of(
            "Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Heat,1995,https://boxd.it/a,4.5\n",
            lines(
                "Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Year",
                "tt0113277,9,2024-01-01,Heat,u,Movie,8.3,1995"),
            lines(
                "Score,Film ID,Film Name,Year,Date Rated,Mini Review,URL,Media Type,IMDB ID",
                "90,2218,Heat,1995,\"Apr 10 2008, 08:15\",,u,film,tt0113277"),
            "sep=;\r\nTitle;Year;Rating\r\n\"Toy; Story\";1995;4,5\r\nHeat;1995;★★★½\r\n",
            "Title,Date\n\"Toy Story\",\"1/31/24\"\n\"The Crown: Season 1: Smoke\",\"1/30/24\"\n",
            lines(
                "rated_at,type,title,year,trakt_id,imdb_id,tmdb_id,rating",
                "2024-01-01,movie,Jumanji,1995,1,tt0113497,8844,2"),
            lines(
                "shelf,movieId,title,stars,rated,notes",
                "ratings,1,Heat,4.5,2024-01-01,\"a \"\"b\"\"\""),
            lines(
                "Letterboxd list export v7",
                "Date,Name,Tags,URL,Description",
                "2020-01-01,Best,,u,",
                "",
                "Position,Name,Year,URL,Description",
                "1,Toy Story,1995,u,")));
    tables.add("Title\tRating\nAmélie\t5\n".getBytes(StandardCharsets.UTF_16));
    tables.add("Title;Rating\nAmélie;5\n".getBytes(Charset.forName("windows-1252")));
    return tables;
  }

  static List<byte[]> movies() {
    return of(
        lines(
            "movieId,title,genres",
            "1,Heat (1995),Action|Crime",
            "2,\"Matrix, The (1999)\",Sci-Fi",
            "3,Fargo (1996),(no genres listed)"),
        "1::Heat (1995)::Action|Crime\n2::Matrix, The (1999)::Sci-Fi\n",
        "1|Heat (1995)|01-Jan-1995||http://a|0|1|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0\n");
  }

  static List<byte[]> ratings() {
    return of(
        lines("userId,movieId,rating,timestamp", "1,1,4.0,964982703")
            + lines("1,2,3.5,964982703", "2,1,5,1")
            + "2,3,0.5,2\n",
        "1::1::5::978300760\n1::2::3::978302109\n2::1::4::978301968\n",
        "196\t1\t3\t881250949\n186\t2\t3\t891717742\n22\t1\t1\t878887116\n",
        "user;item;score\nann;Heat;8\nbob;Fargo;10\nann;Alien;1\n");
  }

  static List<byte[]> links() {
    return of("movieId,imdbId,tmdbId\n1,0113277,949\n2,0133093,603\n3,0116282,\n");
  }

  static List<byte[]> json() {
    return of(
        "[{\"rated_at\":\"2024-01-01T10:00:00.000Z\",\"rating\":9,\"type\":\"movie\",\"movie\":{"
            + "\"title\":\"Heat\",\"year\":1995,\"ids\":{\"imdb\":\"tt0113277\",\"tmdb\":949}}}]",
        "{\"format\":\"cinefactor-profile\",\"version\":1,\"ratings\":[{\"movieId\":1,\"title\":\"Heat"
            + " (1995)\",\"stars\":4.5,\"rated\":\"2024-01-01\"}],\"watchlist\":[{\"movieId\":2}]}");
  }

  static List<byte[]> xml() {
    return of(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<recentratings><film><filmid>1</filmid><filmname>Heat"
            + " (1995)</filmname><rating>87</rating><quote>Good &amp;"
            + " fast</quote></film></recentratings>\n",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><recentratings><film><filmname>&b;"
            + "</filmname><rating>1</rating></film></recentratings>");
  }

  static List<byte[]> settings() {
    return of(
        "{\"theme\": \"DARK\", \"motion\": true, \"window\": {\"x\": 1, \"y\": 2, \"width\": 900,"
            + " \"height\": 700, \"maximized\": false}, \"data\": \"/tmp/x\", \"components\": 55,"
            + " \"filter\": {\"minRatings\": 20, \"minMean\": 2.0, \"combination\": \"ANY\"},"
            + " \"nmf\": {\"tolerance\": 0.01, \"maxIterations\": 10000, \"init\": \"nndsvd\"}}");
  }

  static List<byte[]> servers() {
    return of(
        "{\"mirror\": \"https://example.org/ml/\", \"terms\": {\"t\": {\"title\": \"a\", \"text\":"
            + " \"b\"}}, \"sets\": {\"mine\": {\"address\": \"https://example.org/a.zip\","
            + " \"bytes\": 5, \"md5\": \"d41d8cd98f00b204e9800998ecf8427e\", \"ratings\": 100,"
            + " \"terms\": \"t\"}}}");
  }

  static List<byte[]> searches() {
    return of(
        "heat 1995",
        "matrix, the",
        "\"brother\" -brat",
        "year:1990..1999 genre:drama",
        "amelie",
        "日本",
        "rated:>3 he*",
        "hea~",
        "title:(heat OR fargo)",
        "user@x [a TO b]");
  }

  static List<byte[]> words() {
    return of(
        "recommend\n--rate\n1=4.5\n-n\n3",
        "search\nmovie\n3",
        "compare\n--components\n1,2\n--rate\n2=5",
        "recommend\n--rate=1=5\n--filter=all\n--min-ratings\n0\n--format=json",
        "filters\n--format=csv",
        "ask\n-n\n4\n--seed\n7",
        "tastes\n--rate\n1=5\n--rate\n3=0.5",
        "--help",
        "recommend\n--help");
  }

  static List<byte[]> zipsOfTables() throws IOException {
    List<byte[]> tables = tables();
    return List.of(
        zip("ratings.csv", tables.get(4), "watched.csv", tables.get(5)),
        zip("a/ratings.csv", tables.getLast(), "x.json", json().getFirst()));
  }

  static List<byte[]> zipsOfSets() throws IOException {
    return List.of(
        zip("ml/movies.csv", movies().getFirst(), "ml/ratings.csv", ratings().getFirst()),
        zip("movies.dat", movies().get(1), "ratings.dat", ratings().get(1)));
  }

  static List<byte[]> tars() {
    return List.of(
        tar("ml/movies.csv", movies().getFirst(), "ml/ratings.csv", ratings().getFirst()),
        tar("movies.dat", movies().get(1), "ratings.dat", ratings().get(1)));
  }

  static List<byte[]> packedTars() throws IOException {
    return packed(tars());
  }

  static List<byte[]> packedTables() throws IOException {
    return packed(ratings());
  }

  private static List<byte[]> packed(List<byte[]> all) throws IOException {
    List<byte[]> packed = new ArrayList<>();
    for (byte[] bytes : all) {
      var out = new ByteArrayOutputStream();
      try (OutputStream gz = new GZIPOutputStream(out)) {
        gz.write(bytes);
      }
      packed.add(out.toByteArray());
    }
    return packed;
  }

  private static byte[] zip(String one, byte[] first, String other, byte[] second)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(one));
      zip.write(first);
      zip.putNextEntry(new ZipEntry(other));
      zip.write(second);
    }
    return out.toByteArray();
  }

  private static byte[] tar(String one, byte[] first, String other, byte[] second) {
    var out = new ByteArrayOutputStream();
    tarred(out, one, first);
    tarred(out, other, second);
    out.writeBytes(new byte[2 * BLOCK]);
    return out.toByteArray();
  }

  private static void tarred(ByteArrayOutputStream out, String name, byte[] content) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 124, "%011o".formatted(content.length));
    header[156] = '0';
    put(header, 257, "ustar\0" + "00");
    out.writeBytes(header);
    out.writeBytes(content);
    out.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  static List<byte[]> of(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
