package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.sketch.UserError;

class SoakComparisonTest {
  @TempDir private Path folder;

  @Test
  void aLeakThatWasMendedIsGone() throws IOException {
    SoakComparison comparison = compare(ReportFixture.leaking(), ReportFixture.healthy());
    assertThat(comparison.isWorse()).isFalse();
    assertThat(comparison.lines())
        .anyMatch(line -> line.matches("Gone: GL vertex arrays, Demo.draw:14 \\[[0-9a-f]{8}]"))
        .anyMatch(
            line ->
                line.matches(
                    "Better: GL vertex arrays – growing 35.8/s \\(.* to .*\\) → flat within ± .*"));
  }

  @Test
  void aLeakThatCameIsNewAndWorse() throws IOException {
    SoakComparison comparison = compare(ReportFixture.healthy(), ReportFixture.leaking());
    assertThat(comparison.isWorse()).isTrue();
    assertThat(comparison.lines())
        .anyMatch(line -> line.startsWith("New: GL vertex arrays"))
        .anyMatch(line -> line.startsWith("Worse: Resident memory – flat within ± "));
  }

  @Test
  void theSameLeakIsStillThereAndNotWorse() throws IOException {
    SoakComparison comparison = compare(ReportFixture.leaking(), ReportFixture.leaking());
    assertThat(comparison.isWorse()).isFalse();
    assertThat(comparison.lines())
        .anyMatch(line -> line.startsWith("Still there: GL vertex arrays"))
        .contains("The same: 7 stores")
        .noneMatch(line -> line.startsWith("Better") || line.startsWith("Worse"));
  }

  @Test
  void whatIsNoReportIsRefused() throws IOException {
    Path report = write("a.json", ReportJson.of(ReportFixture.healthy()));
    assertThatThrownBy(() -> SoakComparison.of(report, folder.resolve("none.json")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("there is no file");
    Path drawing = write("b.json", "{\"format\": \"senga-recipe-1\"}");
    assertThatThrownBy(() -> SoakComparison.of(drawing, report))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("b.json is no report of senga soak");
    Path torn = write("c.json", "{\"format\": ");
    assertThatThrownBy(() -> SoakComparison.of(report, torn))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("c.json is no report of senga soak");
    Path list = write("d.json", "[1]");
    assertThatThrownBy(() -> SoakComparison.of(report, list)).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> SoakComparison.of(report, folder)).isInstanceOf(UserError.class);
  }

  @Test
  void aReportWithoutRunsHasNothingToCompare() throws IOException {
    Path empty = write("e.json", "{\"format\": \"senga-soak-1\", \"runs\": 7, \"carriers\": 1}");
    assertThat(SoakComparison.of(empty, empty).isWorse()).isFalse();
    assertThat(SoakComparison.of(empty, empty).lines()).hasSize(2);
  }

  private SoakComparison compare(SoakReport before, SoakReport after) throws IOException {
    return SoakComparison.of(
        write("before.json", ReportJson.of(before)), write("after.json", ReportJson.of(after)));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
