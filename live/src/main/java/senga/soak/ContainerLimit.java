package senga.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How much memory the container lets this process have: the smallest limit of its control groups,
 * of version 2 ({@code memory.max}) or 1 ({@code memory.limit_in_bytes}). A process that reaches it
 * is killed, however much memory the machine has.
 */
final class ContainerLimit {
  /** Version 1 writes the largest number of pages for "no limit". */
  private static final long UNLIMITED = 1L << 60;

  private ContainerLimit() {}

  /** In bytes; empty without a limit, and on systems without control groups. */
  static OptionalLong ofThisProcess() {
    return read(Path.of("/proc/self/cgroup"), Path.of("/sys/fs/cgroup"));
  }

  /**
   * The smallest of all limits.
   *
   * @param membership lists the groups, {@code 0::/user/me} or {@code 4:memory:/docker/7}
   * @param root where the groups are mounted
   */
  static OptionalLong read(Path membership, Path root) {
    List<Path> limits = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(membership)) {
        String[] parts = line.split(":", 3);
        if (parts.length == 3 && parts[1].isEmpty()) {
          addAll(limits, root, parts[2], "memory.max");
        } else if (parts.length == 3 && List.of(parts[1].split(",")).contains("memory")) {
          addAll(limits, root.resolve("memory"), parts[2], "memory.limit_in_bytes");
        }
      }
    } catch (IOException none) {
      return OptionalLong.empty();
    }
    return limits.stream().flatMapToLong(limit -> limit(limit).stream()).min();
  }

  /** Of the group and all around it; in a container its own root is all that it sees. */
  private static void addAll(List<Path> limits, Path root, String group, String file) {
    Path inner = root.resolve(group.replaceFirst("^/+", "")).normalize();
    for (Path at = inner; at != null && at.startsWith(root); at = at.getParent()) {
      limits.add(at.resolve(file));
    }
  }

  private static OptionalLong limit(Path file) {
    try {
      long bytes = Long.parseLong(Files.readString(file).strip());
      return bytes >= UNLIMITED ? OptionalLong.empty() : OptionalLong.of(bytes);
    } catch (IOException | NumberFormatException none) { // "max" is no number
      return OptionalLong.empty();
    }
  }
}
