package senga.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** GL objects come and go in one place only, so that none can be forgotten. */
class GlOwnershipTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Pattern OWNERSHIP =
      Pattern.compile("n?gl(Gen(?!erate)|Create|Delete|Fence).*");

  @Test
  void onlyTheRegistryMakesAndDeletesGlObjects() {
    assertThat(ownersIn(CLASSES)).containsExactly("senga/render/GlRegistry");
  }

  @Test
  void callsAreSeenInTestClassesToo() {
    assertThat(ownersIn(Path.of("target", "test-classes")))
        .contains("senga/render/GlOwnershipTest$Offender");
  }

  /** Never run; the test above must find it. */
  @SuppressWarnings("unused")
  private static final class Offender {
    static int leak() {
      return org.lwjgl.opengl.GL33C.glGenVertexArrays();
    }
  }

  private static Set<String> ownersIn(Path folder) {
    Set<String> owners = new TreeSet<>();
    for (Path file : classFiles(folder)) {
      ClassModel model = parsed(file);
      for (PoolEntry entry : model.constantPool()) {
        if (entry instanceof MemberRefEntry member && makesOrDeletes(member)) {
          owners.add(model.thisClass().asInternalName());
        }
      }
    }
    return owners;
  }

  private static boolean makesOrDeletes(MemberRefEntry member) {
    return member.owner().asInternalName().startsWith("org/lwjgl/opengl/")
        && OWNERSHIP.matcher(member.name().stringValue()).matches();
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> classFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
