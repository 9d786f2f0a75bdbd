import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The library of disk.c, which this process was started with. */
final class Disk {
  /** The folder whose files it watches. */
  static final Path ROOT = Path.of(System.getenv("DISK_ROOT"));

  static final int EIO = 5;
  static final int ENOSPC = 28;

  private static final SymbolLookup LIBRARY =
      SymbolLookup.libraryLookup(Path.of(System.getenv("LD_PRELOAD")), Arena.global());
  private static final MethodHandle ARM = voids("disk_arm", JAVA_LONG, JAVA_INT, JAVA_INT);
  private static final MethodHandle RECORD = voids("disk_record", ADDRESS);
  private static final MethodHandle CONFIRM = voids("disk_confirm", JAVA_LONG);
  private static final MethodHandle DISARM = values("disk_disarm", JAVA_LONG);
  private static final MethodHandle FAILED = values("disk_failed", JAVA_BYTE);

  private Disk() {}

  /** Has the n-th change from now on fail, and all later ones too where it lasts. */
  static void arm(long n, int error, boolean lasting) throws Throwable {
    ARM.invokeExact(n, error, lasting ? 1 : 0);
  }

  /** Ends that; gives the number of changes since. */
  static long disarm() throws Throwable {
    return (long) DISARM.invokeExact();
  }

  /** The kind of the first change that failed, as in a record: {@code u} of a deletion. */
  static char failed() throws Throwable {
    return (char) (byte) FAILED.invokeExact();
  }

  /** Begins a record of all changes. */
  static void record(Path file) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      RECORD.invokeExact(arena.allocateFrom(file.toString()));
    }
  }

  /** Ends it. */
  static void recordNoMore() throws Throwable {
    RECORD.invokeExact(MemorySegment.NULL);
  }

  /** A mark in the record: so many actions are confirmed. */
  static void confirm(long number) throws Throwable {
    CONFIRM.invokeExact(number);
  }

  private static MethodHandle voids(String name, MemoryLayout... arguments) {
    return handle(name, FunctionDescriptor.ofVoid(arguments));
  }

  private static MethodHandle values(String name, MemoryLayout result) {
    return handle(name, FunctionDescriptor.of(result));
  }

  private static MethodHandle handle(String name, FunctionDescriptor shape) {
    return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(name), shape);
  }
}
