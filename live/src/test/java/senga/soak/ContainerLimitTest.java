package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerLimitTest {
  @TempDir private Path folder;

  @Test
  void theSmallestOfTheGroupsAroundItCounts() throws IOException {
    group("memory.max", "max");
    group("pod/memory.max", "512000000");
    group("pod/me/memory.max", "800000000");
    assertThat(ContainerLimit.read(membership("0::/pod/me\n"), folder)).hasValue(512_000_000);
  }

  @Test
  void version1HasAFolderOfItsOwnForMemory() throws IOException {
    group("memory/memory.limit_in_bytes", "9223372036854771712");
    group("memory/docker/7/memory.limit_in_bytes", "268435456\n");
    Path membership = membership("5:cpu,cpuacct:/\n4:memory:/docker/7\n0::/\n");
    assertThat(ContainerLimit.read(membership, folder)).hasValue(268_435_456);
  }

  @Test
  void aGroupThatIsNotSeenFromInsideIsThatOfTheRoot() throws IOException {
    group("memory.max", "300000000");
    assertThat(ContainerLimit.read(membership("0::/not/mounted/here\n"), folder))
        .hasValue(300_000_000);
    assertThat(ContainerLimit.read(membership("0::/../outside\n"), folder)).isEmpty();
  }

  @Test
  void withoutALimitThereIsNone() throws IOException {
    group("memory.max", "max");
    assertThat(ContainerLimit.read(membership("0::/\n"), folder)).isEmpty();
    assertThat(ContainerLimit.read(membership("strange\n::\n"), folder)).isEmpty();
    assertThat(ContainerLimit.read(folder.resolve("none"), folder)).isEmpty();
  }

  private void group(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Path membership(String text) throws IOException {
    return Files.writeString(folder.resolve("cgroup"), text);
  }
}
