package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;

/** A folder with a good sketch and a bad one, and what a command must say of the bad one. */
abstract class ComplaintCase {
  private static final String HEAD =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
      Geometry draw(Frame frame) {
      """;

  @TempDir Path folder;

  @BeforeEach
  void aGoodSketchIsThere() throws IOException {
    sketch("Good", "  return G.sphere().scale(50).translate(50, 50);");
  }

  final void assertComplaint(int code, String sentence, Object... words) {
    Outcome outcome = Outcome.of(words);
    assertThat(outcome.complaintIn(folder)).isEqualTo("senga: " + sentence);
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.out()).isEmpty();
    assertThat(picturesWritten()).isEmpty();
  }

  final List<Path> picturesWritten() {
    Path out = folder.resolve("out");
    return Files.exists(out) ? List.of(out) : List.of();
  }

  final Path path(String name) {
    return folder.resolve(name + ".java");
  }

  final Path sketch(String name, String body) throws IOException {
    return Files.writeString(path(name), HEAD + body + "\n}\n");
  }
}
