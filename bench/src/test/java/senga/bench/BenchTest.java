package senga.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Polylines;

/** That the bench measures what it says; never how fast. */
class BenchTest {
  @Test
  void everyCaseHasANameOfItsOwn() {
    List<String> ids = Workloads.all().stream().map(Case::id).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  @Tag("slow")
  void everyCaseRunsOnceAndMakesTheSameLinesTwice() {
    for (Case one : Workloads.all()) {
      Result result = one.measure(Effort.TINY);
      assertThat(result.id()).isEqualTo(one.id());
      assertThat(result.samples()).isEqualTo(1);
      assertThat(result.content().vertices()).as(one.id()).isPositive();
      assertThat(one.measure(Effort.TINY).content()).as(one.id()).isEqualTo(result.content());
    }
  }

  @Test
  void aRunIsPrintedAndKept(@TempDir Path folder) throws Exception {
    Path stem = folder.resolve("kept");
    Said said = say("W3/affine-1000000", "--tiny", "--in-process", "--out", stem.toString());
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("all cases in one process", "| W3/affine-1000000 ");
    assertThat(Files.readString(folder.resolve("kept.md"))).isEqualTo(said.out());
    assertThat(Files.readString(folder.resolve("kept.json"))).contains("\"digest\"", "\"machine\"");
  }

  @Test
  void aRunOfSeveralCasesEndsWithTheMedianOfTheirRatiosAndNamesTheSlowerOnes() {
    assertThat(Report.summary(List.of(ahead("a", 20), ahead("b", 0.5)))).isEmpty();
    assertThat(Report.summary(List.of(ahead("a", 20), ahead("b", 0.5), ahead("c", 3))))
        .hasValue("\nAhead of PyXidraw by 3.00 × in the median of 3 cases; slower: b (0.500 ×).");
    assertThat(Report.summary(List.of(ahead("a", 20), ahead("b", 5), ahead("c", 3))))
        .hasValue("\nAhead of PyXidraw by 5.00 × in the median of 3 cases; none is slower.");
  }

  private static Result ahead(String id, double times) {
    Content nothing = Content.of(Polylines.EMPTY);
    Spread figure = Spread.of(new double[] {2});
    return new Result(id, "ms", figure, 2, 2, 0, nothing, 0, 1, 1, 2 * times, Double.NaN);
  }

  @Test
  void anEarlierRunIsNotReplaced(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("kept.json"), "{}");
    Said said = say("W3", "--tiny", "--out", folder.resolve("kept").toString());
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("kept.json exists; take another name or add --overwrite");
  }

  @Test
  @Tag("slow")
  void aFreshJavaMeasuresTheSameLines() throws Exception {
    Case one = Workloads.all().getFirst();
    assertThat(Fork.measure(one, Effort.TINY).content())
        .isEqualTo(one.measure(Effort.TINY).content());
  }

  @Test
  void aMistypedCaseIsNamedWithItsNearest() {
    Said said = say("W3/afine-1000000");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("unknown workload", "did you mean \"W3/affine-1000000\"?");
  }

  @Test
  void listNamesEveryCase() {
    assertThat(say("--list").out().lines())
        .containsExactlyElementsOf(Workloads.all().stream().map(Case::id).toList());
  }

  private record Said(int code, String out, String err) {}

  private static Said say(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Said(code, out.toString(), err.toString());
  }
}
