package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LoaderNumbersTest {
  /** Brings a {@link GuestDot} of its own, as a sketch does that is loaded again. */
  private static final class Reloaded extends ClassLoader {
    Reloaded() {
      super(GuestDot.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.equals(GuestDot.class.getName()) ? own(name) : super.loadClass(name, resolve);
    }

    private Class<?> own(String name) throws ClassNotFoundException {
      Class<?> known = findLoadedClass(name);
      String file = "/" + name.replace('.', '/') + ".class";
      try (InputStream in = Objects.requireNonNull(GuestDot.class.getResourceAsStream(file))) {
        byte[] bytes = in.readAllBytes();
        return known == null ? defineClass(name, bytes, 0, bytes.length) : known;
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    Geometry dot() throws ReflectiveOperationException {
      return (Geometry) loadClass(GuestDot.class.getName()).getConstructor().newInstance();
    }
  }

  @Test
  void aShapeThatIsLoadedAgainIsAnotherShape() throws Exception {
    Reloaded first = new Reloaded();
    Reloaded second = new Reloaded();
    assertThat(first.dot().identity()).isEqualTo(first.dot().identity());
    assertThat(first.dot().identity()).isNotEqualTo(second.dot().identity());
    assertThat(first.dot().identity()).isNotEqualTo(new GuestDot().identity());
    assertThat(first.dot().scale(2)).isNotEqualTo(second.dot().scale(2));
    assertThat(first.dot().plus(first.dot())).isNotEqualTo(second.dot().plus(second.dot()));
  }

  @Test
  void whatTheProgramItselfBringsHasNoNumber() {
    assertThat(LoaderNumbers.of(GuestDot.class)).isZero();
    assertThat(LoaderNumbers.of(Rotate.class)).isZero();
    assertThat(LoaderNumbers.of(Record.class)).isZero();
  }

  /** Recorded once: another process, another machine and another day give the same names. */
  @Test
  void theNamesOfBuiltInRecipesAreTheSameEverywhere() {
    assertThat(new Literal().identity()).hasToString("93091f8cddabef528599b939e2ad6e03");
    assertThat(new Literal().translate(1, 2).plus(new Literal()).identity())
        .hasToString("dea56d94310c0a5e95b26884c144e94e");
  }

  @Test
  void aNumberKeepsNoLoaderInMemory() throws Exception {
    WeakReference<ClassLoader> forgotten = useAndForget();
    for (int i = 0; i < 50 && forgotten.get() != null; i++) {
      System.gc();
    }
    assertThat(forgotten.get()).isNull();
  }

  private static WeakReference<ClassLoader> useAndForget() throws Exception {
    Reloaded loader = new Reloaded();
    assertThat(loader.dot().scale(2).identity().toString()).isNotEmpty();
    assertThat(LoaderNumbers.of(loader.dot().getClass())).isPositive();
    return new WeakReference<>(loader);
  }
}
