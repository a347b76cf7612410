package senga.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.stage.Outcome;

/** The launcher {@code ./senga}, on machines that are made up for it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has senga.cmd")
@Timeout(120) // a launcher that waits for ever
class LauncherTest {
  private static final String JDK = "java.base jdk.compiler java.desktop";
  private static final String JRE = "java.base java.desktop";

  @TempDir private Path folder;
  private FakeMachine machine;

  @BeforeEach
  void machine() throws IOException {
    machine = new FakeMachine(folder);
  }

  @Test
  void aJdkInTheUsualFolderIsFound() throws Exception {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15", JDK);
    machine.jdk("usr/lib/jvm/temurin-25", "25.0.3", JDK);
    assertThat(machine.senga("list").out()).startsWith("usr/lib/jvm/temurin-25");
  }

  @Test
  void theOneThatWasNamedComesFirst() throws Exception {
    machine.jdk("usr/lib/jvm/temurin-25", "25.0.3", JDK);
    String other = machine.jdk("elsewhere", "26", JDK);
    assertThat(machine.set("JAVA_HOME", other).senga("list").out()).startsWith("elsewhere");
    String own = machine.jdk("own", "25.0.4", JDK);
    assertThat(machine.set("SENGA_JAVA_HOME", own).senga("list").out()).startsWith("own");
  }

  @Test
  void theJavaOnThePathIsFollowedToItsHome() throws Exception {
    String home = machine.jdk("far/away", "25.0.3", JDK);
    Files.createSymbolicLink(folder.resolve("bin/java"), Path.of(home, "bin/java"));
    assertThat(machine.senga("list").out()).startsWith("far/away");
  }

  @Test
  void olderOnesAndThoseWithoutCompilerAreNoUse() throws Exception {
    machine.jdk("usr/lib/jvm/java-21", "21.0.2", JDK);
    machine.jdk("usr/lib/jvm/jre-25", "25.0.3", JRE);
    machine.set("JAVA_HOME", machine.jdk("old", "1.8.0_452", JDK));
    Outcome outcome = machine.senga("demo");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("senga: a JDK 25.0.3 or newer is needed, for example from ")
        .hasLineCount(1);
    assertThat(machine.calls()).isEmpty();
  }

  @Test
  void aWrongHomeIsSaidAndNotPassedOver() throws Exception {
    machine.jdk("usr/lib/jvm/temurin-25", "25.0.3", JDK);
    String old = machine.jdk("old", "21", JDK);
    Outcome outcome = machine.set("SENGA_JAVA_HOME", old).senga("demo");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo("senga: SENGA_JAVA_HOME=" + old + " is not the home of a JDK 25.0.3 or newer\n");
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    jdk();
    String out = machine.senga("render", "My Sketch.java", "--cc", "1=0.2", "*", "").out();
    assertThat(out)
        .contains("<--enable-native-access=ALL-UNNAMED>", "<senga.command.Main>")
        .endsWith("<render><My Sketch.java><--cc><1=0.2><*><>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"test", "format"})
  void helpOfWhatOnlyTheLauncherHasStartsNothing(String command) throws Exception {
    jdk();
    for (List<String> words :
        List.of(List.of(command, "--help"), List.of(command, "-h"), List.of("help", command))) {
      Outcome help = machine.senga(words.toArray(String[]::new));
      assertThat(help.code()).as(help.err()).isZero();
      assertThat(help.out()).startsWith("Usage: senga " + command + " [--").hasLineCount(2);
    }
    assertThat(machine.calls()).isEmpty();
  }

  @Test
  void helpOfTheBenchmarksIsTheirOwn() throws Exception {
    jdk();
    assertThat(machine.senga("help", "bench").out()).endsWith("<senga.bench.Main><--help>");
  }

  @Test
  void aMistypedCheckFormatsNothing() throws Exception {
    jdk();
    Outcome outcome = machine.senga("format", "--chekc");
    assertThat(outcome.err())
        .isEqualTo("senga: format knows only the option --check, not \"--chekc\"\n");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(machine.calls()).isEmpty();
  }

  @Test
  void aPipeThatIsCalledReleaseIsNotRead() throws Exception {
    jdk();
    String home = machine.jdk("pipes", "25.0.3", JDK);
    Path release = Path.of(home, "release");
    Files.delete(release);
    assertThat(new ProcessBuilder("mkfifo", release.toString()).start().waitFor()).isZero();
    assertThat(machine.set("JAVA_HOME", home).senga("list").out())
        .startsWith("usr/lib/jvm/temurin-25");
  }

  @Test
  void whereOrdinaryProgramsAreMissingTheyAreBlamed() throws Exception {
    jdk();
    for (String path : List.of("", "/nowhere")) {
      Outcome outcome = machine.set("PATH", path).senga("list");
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err())
          .isEqualTo(
              "senga: the program cat, which every system has, is not in PATH=" + path + "\n");
    }
  }

  @Test
  void withoutALocaleJavaGetsOneThatKnowsEveryLetter() throws Exception {
    assumeTrue(OS.LINUX.isCurrentOs(), "elsewhere Java reads file names as UTF-8 anyway");
    jdk();
    assertThat(localeOfJava("C")).isEqualTo("C.UTF-8");
    assertThat(localeOfJava("POSIX")).isEqualTo("C.UTF-8");
    assertThat(localeOfJava("no_SUCH.locale")).isEqualTo("C.UTF-8");
    assertThat(localeOfJava("C.utf8")).isEqualTo("C.utf8");
  }

  private String localeOfJava(String locale) throws Exception {
    Path java = folder.resolve("usr/lib/jvm/temurin-25/bin/java");
    Files.writeString(java, "#!/bin/sh\nprintf %s \"$LC_ALL\"\n");
    return machine.set("LC_ALL", locale).senga("list").out();
  }

  @Test
  void aSearchPathForFoldersDoesNotLeadAstray() throws Exception {
    jdk();
    machine.set("CDPATH", folder.toString());
    Path relative = folder.relativize(machine.root()).resolve("senga");
    assertThat(machine.run(relative, "list").out())
        .contains("<" + machine.root() + "/live/target/lib/*>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a\"b", "a\\b", "${b}"})
  void aFolderThatJavaOrMavenWouldMisreadIsRefused(String name) throws Exception {
    jdk();
    Path moved = Files.move(machine.root(), folder.resolve(name));
    Outcome outcome = machine.run(moved.resolve("senga"), "list");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("senga: cannot run from " + moved + ": move it to a folder whose name has no ")
        .endsWith(" : \" \\ or ${ in it\n");
  }

  @Test
  void aFolderWhoseNameIsNotUtf8IsRefused() throws Exception {
    assumeTrue(OS.LINUX.isCurrentOs(), "elsewhere every name is Unicode");
    jdk();
    Path script =
        Files.writeString(
            folder.resolve("move and start"),
            "d=$(printf 'f\\377lder'); mv \"$1\" \"$d\"; exec sh \"$d/senga\" list");
    Outcome outcome = machine.run(script, machine.root().toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("senga: cannot run from ")
        .endsWith("lder: its name is not UTF-8, and Java would read another one\n");
    assertThat(machine.calls()).isEmpty();
  }

  @Test
  void itIsBuiltOnceAndAgainWhenASourceIsAnother() throws Exception {
    jdk();
    Path source = Files.writeString(machine.root().resolve("live/src/main/New.java"), "1");
    assertThat(machine.senga("list").err()).isEqualTo("senga: building…\n");
    assertThat(machine.senga("list").err()).isEmpty();
    assertThat(machine.calls()).hasSize(1);
    assertThat(machine.calls().getFirst()).contains("-pl live -am package");
    Files.writeString(source, "2");
    Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH)); // an old file that came back
    assertThat(machine.senga("list").err()).isEqualTo("senga: building…\n");
    Files.delete(source);
    assertThat(machine.senga("list").err()).isEqualTo("senga: building…\n");
  }

  @Test
  void aSourceFromTheFutureIsBuiltOnce() throws Exception {
    jdk();
    Path source = machine.root().resolve("live/pom.xml");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(400, ChronoUnit.DAYS)));
    machine.senga("list");
    assertThat(machine.senga("list").err()).isEmpty();
    assertThat(machine.calls()).hasSize(1);
  }

  @Test
  void whatIsBuiltRunsWithoutMavenAndWritesNothing() throws Exception {
    jdk();
    machine.senga("list");
    machine.program("mvn", "exit 1");
    String before = written();
    assertThat(machine.senga("list").code()).isZero();
    assertThat(written()).isEqualTo(before);
    assertThat(machine.calls()).hasSize(1);
  }

  private String written() throws IOException {
    StringBuilder files = new StringBuilder();
    try (Stream<Path> all = Files.walk(machine.root())) {
      for (Path file : all.sorted().toList()) {
        files.append(file).append(Files.getLastModifiedTime(file)).append('\n');
      }
    }
    return files.toString();
  }

  @Test
  void ofTwoBuildsAtOnceTheSecondWaitsAndHasNothingToDo() throws Exception {
    jdk();
    FakeMachine.Started first = startSlowBuild();
    FakeMachine.Started second = machine.start(machine.root().resolve("senga"), "list");
    await(second, () -> second.said().equals("senga: waiting for another build…\n"));
    go();
    assertThat(first.outcome().code()).isZero();
    assertThat(second.outcome().out()).endsWith("<list>");
    assertThat(machine.calls()).hasSize(1);
  }

  @Test
  void aBuildThatWasKilledIsMendedFromTheGround() throws Exception {
    jdk();
    FakeMachine.Started killed = startSlowBuild();
    Path half = machine.root().resolve("library/target/classes/Half.class");
    Files.createDirectories(half.getParent());
    Files.writeString(half, "CAFE");
    killed.process().destroyForcibly().waitFor();
    FakeMachine.Started next = machine.start(machine.root().resolve("senga"), "list");
    await(next, () -> next.said().contains("waiting")); // Maven itself lives on
    go();
    assertThat(next.outcome().out()).endsWith("<list>");
    assertThat(half).doesNotExist();
    assertThat(machine.calls()).hasSize(2);
    assertThat(machine.senga("list").err()).isEmpty();
  }

  /** A Maven that works until {@link #go}. */
  private FakeMachine.Started startSlowBuild() throws Exception {
    machine.program("mvn", "until [ -e '" + folder + "/go' ]; do sleep 0.1; done");
    FakeMachine.Started started = machine.start(machine.root().resolve("senga"), "list");
    await(started, () -> machine.calls().size() == 1);
    return started;
  }

  private void go() throws IOException {
    Files.createFile(folder.resolve("go"));
  }

  private static void await(FakeMachine.Started launcher, Callable<Boolean> condition)
      throws Exception {
    while (!condition.call()) {
      assertThat(launcher.process().isAlive()).as(launcher.said()).isTrue();
      Thread.onSpinWait();
    }
  }

  @Test
  void aBuildThatFailsIsSaidAndTriedAgain() throws Exception {
    jdk();
    machine.program("mvn", "echo '[ERROR] broken.java:1: no'; echo '[ERROR] [Help 1]'; exit 1");
    Outcome outcome = machine.senga("list");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("broken.java:1: no", "senga: the build failed;");
    assertThat(outcome.out()).isEmpty();
    assertThat(machine.senga("list").code()).isEqualTo(1);
    assertThat(machine.calls()).hasSize(2);
  }

  @Test
  void aLinkToItWorksFromAnywhere() throws Exception {
    jdk();
    Path link = Files.createSymbolicLink(folder.resolve("bin/s"), machine.root().resolve("senga"));
    Path second = Files.createSymbolicLink(folder.resolve("again"), folder.relativize(link));
    assertThat(machine.run(second, "list").out()).contains(machine.root() + "/live/target/lib/*");
  }

  @Test
  void testRunsEveryTestAndQuickLeavesOutTheSlowOnes() throws Exception {
    jdk();
    assertThat(machine.senga("test").code()).isZero();
    assertThat(machine.calls().getLast()).startsWith("mvn ").endsWith(" verify");
    machine.senga("test", "--quick");
    assertThat(machine.calls().getLast()).contains("-Pquick verify");
    Outcome outcome = machine.senga("test", "--quik");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("test knows only the option --quick, not \"--quik\"");
  }

  @Test
  void testFailsWhenATestFails() throws Exception {
    jdk();
    machine.program("mvn", "exit 1");
    assertThat(machine.senga("test").code()).isEqualTo(1);
  }

  @Test
  void missingPackagesOfTheDisplayTestsAreInstalledByRootOnly() throws Exception {
    jdk();
    machine.program("dpkg-query", "case $4 in xvfb) ;; *) printf installed ;; esac");
    machine.program("id", "echo 0");
    machine.senga("test");
    assertThat(machine.calls())
        .contains("apt-get install -y -qq --no-install-recommends xvfb")
        .last()
        .asString()
        .endsWith("verify");
    machine.program("id", "echo 1000");
    long before = machine.calls().size();
    assertThat(machine.senga("test").err()).contains("apt-get install xvfb");
    assertThat(machine.calls().stream().skip(before)).noneMatch(call -> call.startsWith("apt-get"));
  }

  private void jdk() throws IOException {
    machine.jdk("usr/lib/jvm/temurin-25", "25.0.3", JDK);
  }
}
