package senga.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.sketch.UserError;

class WedgeTest {
  @TempDir Path folder;

  private static Wedge wedge(List<Double> times, List<Long> seeds, Axis... ranges) {
    return new Wedge(
        "../Ball.java",
        "Ball",
        times,
        List.of("calm", "wild one"),
        seeds,
        List.of("A5"),
        List.of(ranges),
        "svg",
        Map.of("clip", "5"),
        "svg");
  }

  @Test
  void everyCombinationIsAJobAndCalledByWhatDiffers() {
    Axis radius = Axis.of("ink/circle.radius=10..20/3");
    Axis knob = Axis.of("cc/1=0,1");
    List<Job> jobs = wedge(List.of(0.0, 1.5), List.of(7L), radius, knob).jobs();
    assertThat(jobs).hasSize(2 * 3 * 2 * 2);
    assertThat(jobs.getFirst().out()).isEqualTo("Ball-calm-radius10-cc-1-0-t0.svg");
    assertThat(jobs.getLast().out()).isEqualTo("Ball-wild_one-radius20-cc-1-1-t1.5.svg");
    Job last = jobs.getLast();
    assertThat(last.values()).isEqualTo(Map.of("ink/circle.radius", 20.0));
    assertThat(last.controls()).isEqualTo(Map.of("cc/1", 1.0));
    assertThat(last.seed()).isEqualTo(7L);
    assertThat(jobs.stream().map(Job::out).distinct()).hasSize(jobs.size());
  }

  @Test
  void namesThatWouldBeOneFileGetNumbers() {
    Wedge wedge =
        new Wedge(
            "Ball.java",
            "Ball",
            List.of(),
            List.of("a b", "a/b"),
            List.of(),
            List.of(),
            List.of(),
            "png",
            Map.of(),
            "png");
    assertThat(wedge.jobs().stream().map(Job::out))
        .containsExactly("Ball-a_b.png", "Ball-a_b-2.png");
  }

  @Test
  void rangesAreExactAtBothEnds() {
    assertThat(Axis.values("0..1/11")).hasSize(11).startsWith(0.0).endsWith(1.0);
    assertThat(Axis.values("3..5")).containsExactly(3.0, 4.0, 5.0);
    assertThat(Axis.values("10..0/3")).containsExactly(10.0, 5.0, 0.0);
    assertThat(Axis.values("-1,2.5")).containsExactly(-1.0, 2.5);
    assertThat(Axis.values("7..9/1")).containsExactly(7.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "1..",
        "..2",
        "1..2/0",
        "1..2/x",
        "1,,2",
        "NaN",
        "5..1",
        "1..2/2.5",
        "0..1e9"
      })
  void whatIsNoRangeSaysSo(String text) {
    assertThatThrownBy(() -> Axis.values(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allowed");
  }

  @Test
  void aListIsReadBackEqualAndMayBeCutAnywhere() throws IOException {
    JobList list =
        new JobList(folder, wedge(List.of(), List.of(1L, 2L), Axis.of("sketch/speed=1..3")).jobs());
    Path file = folder.resolve("Ball.jsonl");
    list.write(file, false);
    assertThat(JobList.read(file)).isEqualTo(list);
    list.write(file, false); // the same again is no other list
    List<String> lines = Files.readAllLines(file);
    Path half = Files.write(folder.resolve("half.jsonl"), lines.subList(3, 7));
    assertThat(JobList.read(half).jobs()).isEqualTo(list.jobs().subList(3, 7));
    assertThatThrownBy(() -> new JobList(folder, list.jobs().subList(0, 2)).write(file, false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("holds other jobs; --overwrite replaces it");
  }

  @Test
  void aListGrowsByMoreOfTheSame() {
    Path file = folder.resolve("Ball.jsonl");
    list(1L, 2L).write(file, false);
    list(1L, 2L, 3L).write(file, false);
    assertThat(JobList.read(file)).isEqualTo(list(1L, 2L, 3L));
  }

  private JobList list(Long... seeds) {
    return new JobList(folder, wedge(List.of(), List.of(seeds)).jobs());
  }

  @Test
  void twoThatEndInTheSameWordAreCalledByTheirWholeAddress() {
    List<Axis> both = List.of(Axis.of("a/circle.radius=1,2"), Axis.of("b/circle.radius=0..1/3"));
    List<Job> jobs = wedge(List.of(), List.of(), both.toArray(Axis[]::new)).jobs();
    assertThat(jobs).extracting(Job::out).anyMatch(name -> name.contains("a-circle-radius1-"));
    assertThat(jobs).extracting(Job::out).anyMatch(name -> name.contains("b-circle-radius0.5"));
    assertThat(new Captions(jobs).texts()).anyMatch(text -> text.contains("b/circle.radius 0.5"));
  }

  @Test
  void aNameHasNoMoreDigitsThanPeopleRead() {
    List<Job> jobs = wedge(List.of(), List.of(), Axis.of("sketch/speed=0..1/4")).jobs();
    assertThat(jobs).extracting(Job::out).anyMatch(name -> name.contains("speed0.333333."));
  }

  @Test
  void aLineThatIsNoJobIsNamed() throws IOException {
    String good = "{\"sketch\": \"a.java\", \"format\": \"svg\", \"out\": \"a.svg\"}\n";
    assertFault(good + "{\"sketch\": 3}", "job 2: sketch: must be a string");
    assertFault(good + "\n" + good, "job 3: writes \"a.svg\", as a line before does");
    assertFault(good + "{\"sketch\"", "job 2:");
    assertFault(good.replace("out", "oud"), "job 1: unknown key \"oud\"");
    assertFault(good.replace("}", ", \"seed\": 1.5}"), "job 1: seed: must be a whole number");
  }

  private void assertFault(String text, String fault) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.jsonl"), text);
    assertThatThrownBy(() -> JobList.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(fault);
  }

  @Test
  void thePageShowsAllPicturesAndWhatIsMissing() {
    List<Job> jobs = wedge(List.of(), List.of(1L)).jobs();
    String page = BatchPage.text(new JobList(folder, jobs), java.util.Set.of(jobs.getLast()));
    assertThat(page)
        .contains("<img loading=\"lazy\" alt=\"\" src=\"Ball-calm.svg\">")
        .contains("class=\"missing\">missing</p><figcaption><b>wild one</b><br>Ball-wild_one.svg");
  }
}
