import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bill of materials (CycloneDX) of the installers: it names each library in them once, with the
 * version and the checksum of the very file, and nothing else.
 *
 * <p>Maven's plugin also names the empty jars beside those of JavaFX; these are taken out here. On
 * its own: {@code java --class-path CLASSES packaging/build/Bill.java target/bom.json CLASSES}.
 */
final class Bill {
  private final JsonObject bill;
  private final List<Path> libraries;

  private Bill(JsonObject bill, List<Path> libraries) {
    this.bill = bill;
    this.libraries = libraries;
  }

  /** Arguments: the bill, and the class path of the program. */
  public static void main(String[] args) throws IOException {
    settle(Path.of(args[0]), Package.libraries(args[1]));
  }

  /**
   * Writes the bill anew as it is to be.
   *
   * @param file the bill that Maven's plugin made of the same class path
   * @throws IllegalStateException when it and the libraries are not the same afterwards
   */
  static void settle(Path file, List<Path> libraries) throws IOException {
    var bill =
        new Bill(JsonParser.parseString(Files.readString(file)).getAsJsonObject(), libraries);
    bill.withoutEmptyJars();
    bill.check();
    var gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    Files.writeString(file, gson.toJson(bill.bill) + "\n");
  }

  /** Replaces dependencies on an empty jar of JavaFX by those on the one of this system. */
  private void withoutEmptyJars() throws IOException {
    Map<String, String> instead = new LinkedHashMap<>();
    for (Path empty : libraries.stream().filter(Modules::isEmpty).toList()) {
      for (JsonObject left : components().filter(c -> isOf(c, empty)).toList()) {
        components()
            .filter(c -> !c.equals(left) && coordinates(c).equals(coordinates(left)))
            .forEach(c -> instead.put(text(left, "bom-ref"), text(c, "bom-ref")));
      }
    }
    bill.add("components", array(components().filter(c -> !instead.containsKey(ref(c)))));
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    for (JsonElement entry : bill.getAsJsonArray("dependencies")) {
      String from = text(entry.getAsJsonObject(), "ref");
      String by = instead.getOrDefault(from, from);
      Set<String> needed = needs.computeIfAbsent(by, k -> new LinkedHashSet<>());
      JsonArray on = entry.getAsJsonObject().getAsJsonArray("dependsOn");
      for (JsonElement to : on == null ? new JsonArray() : on) {
        needed.add(instead.getOrDefault(to.getAsString(), to.getAsString()));
      }
      needed.remove(by);
    }
    bill.add(
        "dependencies", array(needs.entrySet().stream().map(e -> needs(e.getKey(), e.getValue()))));
  }

  /**
   * Every library in the installers stands in the bill once, and every one in the bill is in them.
   */
  private void check() throws IOException {
    List<Path> inside = libraries.stream().filter(l -> !Modules.isEmpty(l)).toList();
    for (Path library : inside) {
      List<JsonObject> named = components().filter(c -> isOf(c, library)).toList();
      if (named.size() != 1) {
        throw new IllegalStateException(
            "The bill of materials names " + library.getFileName() + " " + named.size() + " times");
      }
      JsonObject component = named.getFirst();
      String expected = text(component, "name") + "-" + text(component, "version");
      String file = library.getFileName().toString();
      if (!file.equals(expected + ".jar") && !file.startsWith(expected + "-")) {
        throw new IllegalStateException(
            "The bill of materials calls " + file + " by another version: " + expected);
      }
    }
    if (components().count() != inside.size()) {
      throw new IllegalStateException(
          "The bill of materials names %d libraries, the installers have %d: %s"
              .formatted(
                  components().count(), inside.size(), components().map(Bill::ref).toList()));
    }
  }

  private Stream<JsonObject> components() {
    return bill.getAsJsonArray("components").asList().stream().map(JsonElement::getAsJsonObject);
  }

  private static boolean isOf(JsonObject component, Path library) {
    String sum = sha256(library);
    return component.getAsJsonArray("hashes").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .anyMatch(h -> text(h, "alg").equals("SHA-256") && text(h, "content").equals(sum));
  }

  private static String sha256(Path file) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("The checksum of " + file + " cannot be computed", e);
    }
  }

  private static String coordinates(JsonObject component) {
    return String.join(
        ":", text(component, "group"), text(component, "name"), text(component, "version"));
  }

  private static String ref(JsonObject component) {
    return text(component, "bom-ref");
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }

  private static JsonObject needs(String ref, Set<String> needed) {
    var entry = new JsonObject();
    entry.addProperty("ref", ref);
    var on = new JsonArray();
    needed.forEach(on::add);
    entry.add("dependsOn", on);
    return entry;
  }

  private static JsonArray array(Stream<JsonObject> objects) {
    var array = new JsonArray();
    objects.forEach(array::add);
    return array;
  }
}
