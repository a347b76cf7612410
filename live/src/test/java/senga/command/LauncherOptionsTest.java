package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.stage.Outcome;

/** The options of Java that the launcher adds to the user's own, and the collectors it avoids. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has senga.cmd")
@Timeout(120) // a launcher that waits for ever
class LauncherOptionsTest {
  private static final String JDK = "java.base jdk.compiler java.desktop";

  @TempDir private Path folder;
  private FakeMachine machine;

  @BeforeEach
  void machine() throws IOException {
    machine = new FakeMachine(folder);
  }

  @Test
  void aJdkWhoseUsualCollectorIsSoundComesFirst() throws Exception {
    machine.set("JAVA_HOME", machine.jdk("home", "25.0.2", JDK));
    machine.jdk("usr/lib/jvm/a", "25.0.1", JDK);
    machine.jdk("usr/lib/jvm/b", "25.0.3", JDK);
    Outcome outcome = machine.senga("list");
    assertThat(outcome.out()).startsWith("usr/lib/jvm/b").contains("<-XX:+UseG1GC>");
    assertThat(outcome.err()).doesNotContain("JDK-8377811");
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "25.0.1", "25.0.2", "25.0.2.1"})
  void whereThereIsNoneAnotherCollectorIsTaken(String version) throws Exception {
    machine.jdk("usr/lib/jvm/a", version, JDK);
    machine.senga("list");
    Outcome outcome = machine.senga("list");
    assertThat(outcome.out()).contains("<-XX:+UseZGC>", "<-Xmx1g>").doesNotContain("UseG1GC");
    assertThat(outcome.err())
        .startsWith("senga: the usual collector of JDK " + version + " can damage pictures")
        .contains("(JDK-8377811)", "25.0.3 or newer")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25.0.3", "25.0.10", "25.1", "26", "26.0.1", "30"})
  void newerOnesKeepTheirCollector(String version) throws Exception {
    machine.jdk("usr/lib/jvm/a", version, JDK);
    machine.senga("list");
    Outcome outcome = machine.senga("list");
    assertThat(outcome.out()).contains("<-XX:+UseG1GC>");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void theTestsAskForASoundCollector() throws Exception {
    String home = machine.jdk("usr/lib/jvm/a", "25.0.2", JDK);
    Outcome outcome = machine.senga("test");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo("senga: the tests need a JDK 25.0.3 or newer; " + home + " is 25.0.2\n");
    assertThat(machine.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SENGA_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"})
  void theUsersCollectorReplacesOurs(String variable) throws Exception {
    machine.jdk("usr/lib/jvm/a", "25.0.1", JDK);
    machine.set(variable, "-Dx=1 -XX:+UseParallelGC");
    machine.senga("list");
    Outcome outcome = machine.senga("list");
    assertThat(outcome.out()).doesNotContain("UseG1GC", "UseZGC").contains("<-Xms24m>");
    assertThat(outcome.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:+UseDynamicNumberOfGCThreads",
        "-XX:+UseGCOverheadLimit",
        "-XX:-UseZGC",
        "-XX:+UseCompressedOops -Downer=EGC"
      })
  void whatOnlyLooksLikeACollectorDoesNotBringBackTheUnsoundOne(String options) throws Exception {
    machine.jdk("usr/lib/jvm/a", "25.0.1", JDK);
    machine.set("SENGA_JAVA_OPTIONS", options);
    machine.senga("list");
    Outcome outcome = machine.senga("list");
    assertThat(outcome.out()).contains("<-XX:+UseZGC>").doesNotContain("UseG1GC");
    assertThat(outcome.err()).contains("JDK-8377811");
  }

  @Test
  void aCollectorInAFileOfOptionsReplacesOursToo() throws Exception {
    machine.jdk("usr/lib/jvm/a", "25.0.1", JDK);
    Path file = Files.writeString(folder.resolve("flags"), "-Dx=1\n\"-XX:+UseSerialGC\" -Xmx2g\n");
    for (String option : List.of("@flags", "@" + file, "-XX:VMOptionsFile=flags")) {
      machine.set("SENGA_JAVA_OPTIONS", "-Dy " + option);
      machine.senga("list");
      Outcome outcome = machine.senga("list");
      assertThat(outcome.out())
          .contains("<-Dy><" + option + ">")
          .doesNotContain("UseG1GC", "UseZGC", "-Xmx1g");
      assertThat(outcome.err()).isEmpty();
    }
  }

  @Test
  void whatAFileOfOptionsOnlyMentionsChangesNothing() throws Exception {
    jdk();
    Files.writeString(folder.resolve("flags"), "# -XX:+UseZGC\n-Dx=1 # -XX:+UseZGC\n");
    for (String option : List.of("@flags", "@missing", "@", "@" + folder)) {
      machine.set("SENGA_JAVA_OPTIONS", option);
      assertThat(machine.senga("list").out()).contains("<-XX:+UseG1GC>", "<" + option + ">");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "25.0.2"})
  void whoNamesTheUnsoundCollectorGetsItAndIsWarned(String version) throws Exception {
    machine.jdk("usr/lib/jvm/a", version, JDK);
    machine.set("SENGA_JAVA_OPTIONS", "-XX:+UseG1GC");
    machine.senga("list");
    Outcome outcome = machine.senga("list");
    assertThat(outcome.out()).containsOnlyOnce("<-XX:+UseG1GC>").doesNotContain("UseZGC");
    assertThat(outcome.err())
        .isEqualTo(
            "senga: G1 of JDK "
                + version
                + " can damage pictures (JDK-8377811); leave out -XX:+UseG1GC, or take a JDK 25.0.3"
                + " or newer\n");
  }

  @Test
  void whoNamesTheCollectorWhereItIsSoundHearsNothing() throws Exception {
    jdk();
    machine.set("SENGA_JAVA_OPTIONS", "-XX:+UseG1GC");
    machine.senga("list");
    Outcome outcome = machine.senga("list");
    assertThat(outcome.out()).containsOnlyOnce("<-XX:+UseG1GC>");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void whoSaysSomethingOfTheCacheOfClassesDoesNotGetOurs() throws Exception {
    jdk();
    machine.senga("list");
    Files.createFile(machine.root().resolve("live/target/senga.aot"));
    assertThat(machine.senga("list").out()).contains("<-XX:AOTCache=");
    for (String option :
        List.of("-Xshare:off", "-XX:SharedArchiveFile=a", "-XX:AOTMode=off", "-XX:AOTCache=mine")) {
      String out = machine.set("SENGA_JAVA_OPTIONS", option).senga("list").out();
      assertThat(out).contains("<" + option + ">").doesNotContain("senga.aot");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xmx20m", "-Xms2g", "-XX:MaxHeapSize=20m", "-XX:MaxRAMPercentage=50"})
  void theUsersHeapReplacesOurs(String option) throws Exception {
    jdk();
    String out = machine.set("SENGA_JAVA_OPTIONS", option).senga("list").out();
    assertThat(out)
        .contains("<" + option + ">", "<-XX:+UseG1GC>")
        .doesNotContain("-Xms24m", "-Xmx1g");
  }

  @Test
  void onMacOsWhatOpensAWindowGetsTheFirstThreadWhereverItsNameStands() throws Exception {
    jdk();
    machine.program("uname", "echo Darwin");
    assertThat(machine.senga("run", "A.java").out()).contains("<-XstartOnFirstThread>");
    assertThat(machine.senga("--with", "a.jar", "--trace", "run", "A.java").out())
        .contains("<-XstartOnFirstThread>");
    assertThat(machine.senga("--with", "run", "list").out()).doesNotContain("XstartOnFirst");
  }

  @Test
  void starsInOptionsAreNoFileNames() throws Exception {
    jdk();
    machine.set("SENGA_JAVA_OPTIONS", " * -Dx=a*  -Dy ");
    assertThat(machine.senga("list").out()).contains("<*><-Dx=a*><-Dy>");
  }

  private void jdk() throws IOException {
    machine.jdk("usr/lib/jvm/temurin-25", "25.0.3", JDK);
  }
}
