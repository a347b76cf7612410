package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ./senga}, on machines that are made up for it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has senga.cmd")
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
    String own = machine.jdk("own", "25", JDK);
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
        .startsWith("senga: a JDK 25 or newer is needed, for example from ")
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
        .isEqualTo("senga: SENGA_JAVA_HOME=" + old + " is not the home of a JDK 25 or newer\n");
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    jdk();
    String out = machine.senga("render", "My Sketch.java", "--cc", "1=0.2", "*", "").out();
    assertThat(out)
        .contains("<--enable-native-access=ALL-UNNAMED>", "<senga.stage.Main>")
        .endsWith("<render><My Sketch.java><--cc><1=0.2><*><>");
  }

  @Test
  void itIsBuiltOnceAndAgainWhenASourceIsNewer() throws Exception {
    jdk();
    assertThat(machine.senga("list").err()).isEqualTo("senga: building…\n");
    assertThat(machine.senga("list").err()).isEmpty();
    assertThat(machine.calls()).hasSize(1);
    assertThat(machine.calls().getFirst()).contains("-pl live -am package");
    Path source = Files.writeString(machine.root().resolve("live/src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(machine.senga("list").err()).isEqualTo("senga: building…\n");
  }

  @Test
  void aBuildThatFailsIsSaidAndTriedAgain() throws Exception {
    jdk();
    machine.program("mvn", "echo 'broken.java:1: no' ; exit 1");
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
