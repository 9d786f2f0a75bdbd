import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Module descriptors for libraries that have none, which jlink does not take: under the name that
 * the file's name gives, everything exported, and what such libraries need of each other.
 */
final class Descriptors {
  private static final int MANDATED = AccessFlag.MANDATED.mask();
  private static final int TRANSITIVE = AccessFlag.TRANSITIVE.mask();

  private Descriptors() {}

  /**
   * A descriptor for a library without one; nothing where it has its own.
   *
   * @param others modules that it may use, such as the first half of a library in two jars
   */
  static Optional<byte[]> missing(Path jar, List<String> others) {
    ModuleDescriptor derived =
        ModuleFinder.of(jar).findAll().stream()
            .map(ModuleReference::descriptor)
            .findFirst()
            .orElseThrow();
    return derived.isAutomatic() ? Optional.of(bytes(derived, others)) : Optional.empty();
  }

  private static byte[] bytes(ModuleDescriptor derived, List<String> others) {
    return ClassFile.of()
        .buildModule(
            ModuleAttribute.of(
                ModuleDesc.of(derived.name()),
                module -> {
                  module.requires(ModuleDesc.of("java.base"), MANDATED, null);
                  others.forEach(other -> module.requires(ModuleDesc.of(other), TRANSITIVE, null));
                  derived.packages().stream()
                      .sorted()
                      .forEach(name -> module.exports(PackageDesc.of(name), 0));
                }));
  }
}
