package senga.stage;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The environment that native libraries see. Java's own copy is made at start and cannot change,
 * but X11 asks the C library for DISPLAY when a window is opened.
 */
final class Environment {
  private Environment() {}

  static void set(String name, String value) {
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle setenv =
          function(
              "setenv",
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_INT));
      int failed = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
      check(name, failed);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot set " + name, e);
    }
  }

  static void unset(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle unsetenv =
          function("unsetenv", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      check(name, (int) unsetenv.invokeExact(arena.allocateFrom(name)));
    } catch (Throwable e) {
      throw new IllegalStateException("cannot unset " + name, e);
    }
  }

  private static void check(String name, int failed) {
    if (failed != 0) {
      throw new IllegalStateException("the C library refuses the name " + name);
    }
  }

  @SuppressWarnings("restricted") // two functions of the C library, with their own types
  private static MethodHandle function(String name, FunctionDescriptor type) {
    Linker linker = Linker.nativeLinker();
    MemorySegment address = linker.defaultLookup().findOrThrow(name);
    return linker.downcallHandle(address, type);
  }
}
