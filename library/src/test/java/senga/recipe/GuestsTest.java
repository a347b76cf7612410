package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Declaration;
import senga.geometry.OperationProvider;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.realise.Ring;

/** A guest that is no good breaks nothing but itself. */
class GuestsTest {
  @TempDir private Path folder;

  @Test
  void aGuestsOperationIsFoundBesideTheBuiltInOnes() throws IOException {
    Catalog catalog = catalogWith(Good.class.getName());
    assertThat(catalog.shape("ring").type()).isEqualTo(Ring.class);
    assertThat(catalog.shapes()).extracting(Declaration::name).contains("sphere");
    assertThat(catalog.troubles()).isEmpty();
  }

  @Test
  void aGuestWithTheNameOfABuiltInOneIsLeftOutAndItsOthersAreNot() throws IOException {
    Catalog catalog = catalogWith(Twin.class.getName());
    assertThat(catalog.shape("sphere").type()).isEqualTo(senga.shapes.Sphere.class);
    assertThat(catalog.shape("ring").type()).isEqualTo(Ring.class);
    assertThat(catalog.troubles())
        .containsExactly(
            "senga.recipe.GuestsTest$Sphere is left out: two operations are named \"sphere\":"
                + " senga.shapes.Sphere and senga.recipe.GuestsTest$Sphere");
  }

  @Test
  void aGuestWhoseDefaultsAreRefusedIsLeftOut() throws IOException {
    Catalog catalog = catalogWith(Unsound.class.getName());
    assertThat(catalog.shape("ring").type()).isEqualTo(Ring.class);
    assertThat(catalog.troubles())
        .containsExactly(
            "senga.recipe.GuestsTest$Refused is left out: java.lang.IllegalStateException:"
                + " nobody home");
  }

  @Test
  void aProviderThatCannotBeMadeOrListedOrFoundIsLeftOut() throws IOException {
    Catalog catalog =
        catalogWith(
            Broken.class.getName(), Silent.class.getName(), "guest.Gone", Good.class.getName());
    assertThat(catalog.shape("ring").type()).isEqualTo(Ring.class);
    assertThat(catalog.shape("sphere").type()).isEqualTo(senga.shapes.Sphere.class);
    assertThat(catalog.troubles())
        .hasSize(3)
        .anySatisfy(trouble -> assertThat(trouble).contains("no licence"))
        .anySatisfy(trouble -> assertThat(trouble).contains("GuestsTest$Silent is left out: "))
        .anySatisfy(trouble -> assertThat(trouble).contains("guest.Gone"));
  }

  /** A guest that works. */
  public static final class Good implements OperationProvider {
    @Override
    public List<Class<? extends Record>> operations() {
      return List.of(Ring.class);
    }
  }

  /** A guest with a sphere of its own. */
  public static final class Twin implements OperationProvider {
    @Override
    public List<Class<? extends Record>> operations() {
      return List.of(Sphere.class, Ring.class);
    }
  }

  /** A guest with an operation that has no defaults. */
  public static final class Unsound implements OperationProvider {
    @Override
    public List<Class<? extends Record>> operations() {
      return List.of(Refused.class, Ring.class);
    }
  }

  /** A guest that does not start. */
  public static final class Broken implements OperationProvider {
    public Broken() {
      throw new IllegalStateException("no licence");
    }

    @Override
    public List<Class<? extends Record>> operations() {
      return List.of();
    }
  }

  /** A guest that cannot say what it brings. */
  public static final class Silent implements OperationProvider {
    @Override
    public List<Class<? extends Record>> operations() {
      throw new NoClassDefFoundError("guest/Part");
    }
  }

  /** A shape with the name of a built-in one. */
  public record Sphere() implements Shape {
    @Override
    public Size size() {
      return Size.of(0, 0);
    }

    @Override
    public Polylines make() {
      return Polylines.EMPTY;
    }
  }

  /** A shape that refuses its own defaults. */
  public record Refused() implements Shape {
    public Refused {
      throw new IllegalStateException("nobody home");
    }

    @Override
    public Size size() {
      return Size.of(0, 0);
    }

    @Override
    public Polylines make() {
      return Polylines.EMPTY;
    }
  }

  private Catalog catalogWith(String... providers) throws IOException {
    Path list = folder.resolve("META-INF/services").resolve(OperationProvider.class.getName());
    Files.createDirectories(list.getParent());
    Files.write(list, List.of(providers));
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader guests = new URLClassLoader(new URL[] {url(folder)}, before)) {
      thread.setContextClassLoader(guests);
      return Catalog.standard();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }
}
