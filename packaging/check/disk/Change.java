import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of the disk, of a record of disk.c.
 *
 * @param kind {@code c} create, {@code d} make folder, {@code w} write, {@code t} truncate, {@code
 *     f} force, {@code r} rename, {@code u} delete, {@code !} a confirmation
 * @param path the file
 * @param other its new name, of a renaming
 * @param offset where it is written, or how much is left, or the number of the confirmation
 * @param bytes what is written
 */
record Change(char kind, String path, String other, long offset, byte[] bytes) {
  static List<Change> read(Path record) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(record)).order(ByteOrder.nativeOrder());
    List<Change> all = new ArrayList<>();
    while (in.hasRemaining()) {
      char kind = (char) in.get();
      String path = text(in);
      String other = text(in);
      long offset = in.getLong();
      byte[] bytes = new byte[(int) in.getLong()];
      in.get(bytes);
      all.add(new Change(kind, path, other, offset, bytes));
    }
    return all;
  }

  private static String text(ByteBuffer in) {
    var bytes = new ByteArrayOutputStream();
    for (byte b = in.get(); b != 0; b = in.get()) {
      bytes.write(b);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
