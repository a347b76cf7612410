package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.Senga;
import senga.control.Controls;
import senga.geometry.PolylinesBuilder;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/** Every sketch draws the same lines to the last bit: today and later, and on every machine. */
class GalleryDigestTest {
  /** Surefire runs in the module's folder. */
  private static final Path FILE = Path.of("src", "test", "resources", "gallery-digests.txt");

  private static final String WRITE =
      "Lines differ from those of gallery-digests.txt. If that is meant, write the table anew with"
          + " mvn -pl sketches -am -Dtest=GalleryDigestTest -Dsenga.digests=write"
          + " -Dsurefire.failIfNoSpecifiedTests=false test and commit it with the change";

  private static final double[] SECONDS = {0, 0.7, 61.3};

  @Test
  void everySketchDrawsWhatTheTableSays() throws Exception {
    List<String> drawn = drawn();
    if ("write".equals(System.getProperty("senga.digests"))) {
      Files.writeString(FILE, String.join("\n", drawn) + "\n");
    }
    assertThat(drawn).as(WRITE).isEqualTo(recorded());
  }

  private static List<String> recorded() throws IOException {
    return Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
  }

  /** A line for each sketch and time: untouched, then with two of its knobs turned. */
  private static List<String> drawn() throws Exception {
    List<String> rows = new ArrayList<>();
    try (SketchLoader loader = new SketchLoader()) {
      for (Path file : Gallery.sketches()) {
        Act act = loader.load(file);
        Controls untouched = act.options().controls();
        Controls turned = untouched.with(1, 0.6).with(2, 0.7);
        for (double seconds : SECONDS) {
          String at = " " + file.getFileName() + " at " + seconds + " s";
          rows.add(digest(act, seconds, untouched) + at);
          rows.add(digest(act, seconds, turned) + at + ", turned");
        }
      }
    }
    return rows;
  }

  /** Of the lines of all layers together. */
  private static String digest(Act act, double seconds, Controls controls) throws Exception {
    Frame frame = new Frame(0, seconds, act.canvas(), 0, controls);
    PolylinesBuilder all = new PolylinesBuilder();
    for (Drawing.Part part : Senga.render(act.sketch(), frame).layers()) {
      all.append(part.lines());
    }
    return all.build().digest().toString();
  }
}
