package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NativePathTest {
  @Test
  void aPathIsTheSketchsLineTheJavaMethodAndTheNativeFunction() {
    NativePath path =
        NativePath.of(
            List.of(
                nativeCall("libc.so.6", "malloc"),
                nativeCall("libzip.so", "deflateInit2_"),
                nativeCall("libzip.so", "Java_java_util_zip_Deflater_init"),
                java("java.util.zip.Deflater", "init", 0),
                java("java.util.zip.Deflater", "<init>", 179),
                java("Ball", "keep", 4),
                java("senga.play.Worker", "draw", 80)));
    assertThat(path.place()).isEqualTo("Ball.keep:4");
    assertThat(path.by()).isEqualTo("Deflater.init");
    assertThat(path.function()).isEqualTo("deflateInit2_ in libzip.so");
  }

  @Test
  void withoutASketchTheLineIsThatOfSengaAndNotOfABinding() {
    NativePath path =
        NativePath.of(
            List.of(
                nativeCall("libgallium.so", "st_create"),
                java("org.lwjgl.opengl.GL30C", "glGenVertexArrays", 1017),
                java("senga.render.GlRegistry", "vertexArray", 88)));
    assertThat(path.place()).isEqualTo("senga.render.GlRegistry.vertexArray:88");
    assertThat(path.by()).isEqualTo("GL30C.glGenVertexArrays");
  }

  @Test
  void whatNoJavaAskedForIsJavasOrADriversOwn() {
    NativePath path = NativePath.of(List.of(nativeCall("libjvm.so", "Arena::grow")));
    assertThat(path).isEqualTo(new NativePath("", "", "Arena::grow in libjvm.so"));
    assertThat(NativePath.of(List.of(nativeCall("", "/tmp/a/libgl.so"))).function())
        .isEqualTo("libgl.so");
    assertThat(NativePath.of(List.of()).function()).isEqualTo("an unknown function");
  }

  @Test
  void aLineThatCallsNativeCodeItselfIsNotSaidTwice() {
    NativeSite site = new NativeSite("a.Ball.keep:4", "Ball.keep", "f in g.so", 2_000, 1, 4);
    assertThat(site.sentence()).isEqualTo("a.Ball.keep:4 → f in g.so: 2 KB in 1 block stay");
    site = new NativeSite("Ball.keep:4", "Deflater.init", "f in g.so", 2_000, 10, 2);
    assertThat(site.sentence())
        .isEqualTo(
            "Ball.keep:4 → Deflater.init → f in g.so: 2 KB in 10 blocks stay, not taken all the"
                + " time");
  }

  private static NativePath.Call java(String type, String method, int line) {
    return new NativePath.Call(true, type, method, line);
  }

  private static NativePath.Call nativeCall(String library, String function) {
    return new NativePath.Call(false, library, function, 0);
  }
}
