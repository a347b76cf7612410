package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.stage.Outcome;
import senga.tune.Changes;
import senga.variations.Variation;
import senga.variations.Variations;
import senga.variations.VariationsFile;

/** What {@code output.name} in the config calls rendered pictures. */
class NamedPicturesTest {
  @TempDir private Path folder;
  private Path sketch = Path.of("");

  @BeforeEach
  void aSketchWithAVariation() throws IOException {
    sketch =
        Files.writeString(
            folder.resolve("Ball.java"),
            """
            import module senga.live;
            void main() { Stage.run(frame -> G.circle().center(50, 50), Canvas.mm(100, 100)); }
            """);
    Variation dusk = Variation.of("dusk/1", Changes.NONE, 7, 2.5);
    VariationsFile file = VariationsFile.of(sketch);
    file.read();
    file.write(Variations.none("Ball").with(dusk));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {sketch}                         | --t 1             | Ball.svg
          {sketch}                         | --t 0 1.5         | Ball-t0.svg Ball-t1.5.svg
          {sketch}-{variation}-{seed}-{t}  | --seed 3          | Ball-3-0.svg
          {sketch}-{variation}-{seed}-{t}  | --variation dusk/1 | Ball-dusk_1-7-2.5.svg
          {sketch}-{t}                     | --t 0 1.5         | Ball-0.svg Ball-1.5.svg
          {sketch}-{n}                     | --t 0 1.5         | Ball-0001.svg Ball-0002.svg
          {n}-{seed}                       | --seconds 0.08    | 0001-0.svg 0002-0.svg
          {sketch}-{seed}                  | --seconds 0.08    | Ball-0-0001.svg Ball-0-0002.svg
          """)
  void picturesAreCalledAsTheConfigSays(String template, String options, String names)
      throws IOException {
    assertThat(render(template, options).err()).isEmpty();
    assertThat(pictures()).containsExactly(names.split(" "));
  }

  @Test
  void aTakenNameIsNeverWrittenOver() throws IOException {
    render("{sketch}-{seed}", "--t 0");
    render("{sketch}-{seed}", "--t 0");
    render("{sketch}-{n}", "--t 0");
    render("{sketch}-{n}", "--t 0");
    assertThat(pictures())
        .containsExactly("Ball-0-2.svg", "Ball-0.svg", "Ball-0001.svg", "Ball-0002.svg");
  }

  @Test
  void overwritingCountsThePicturesOfOneRun() throws IOException {
    render("{sketch}-{n}", "--t 0 1 --overwrite");
    render("{sketch}-{n}", "--t 0 1 --overwrite");
    assertThat(pictures()).containsExactly("Ball-0001.svg", "Ball-0002.svg");
  }

  @Test
  void aNameOnTheCommandLineCountsMore() throws IOException {
    render("{sketch}-{seed}", "--out " + folder.resolve("out/mine.svg"), "");
    assertThat(pictures()).containsExactly("mine.svg");
  }

  @Test
  void aPlotIsCalledSoToo() throws IOException {
    Path config = Files.writeString(folder.resolve("c.yaml"), "output: {name: '{sketch} {n}'}");
    Outcome.of("plot", sketch, "--out-dir", folder.resolve("out"), "--config", config);
    assertThat(pictures()).containsExactly("Ball-plot 0001.svg");
  }

  private Outcome render(String template, String options) throws IOException {
    return render(template, options, "--out-dir " + folder.resolve("out"));
  }

  private Outcome render(String template, String options, String place) throws IOException {
    Path config =
        Files.writeString(folder.resolve("c.yaml"), "output: {name: '" + template + "'}\n");
    List<Object> words = new ArrayList<>(List.of("render", sketch, "--config", config));
    Stream.of(options, place)
        .flatMap(some -> Stream.of(some.split(" ")))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    return Outcome.of(words.toArray());
  }

  private List<String> pictures() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
