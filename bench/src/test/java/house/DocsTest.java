package house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages lead where they say. */
class DocsTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern FILE =
      Pattern.compile("`((?:docs|bench|library|live|sketches|examples)/[\\w./-]+\\.\\w+)`");

  private static Path root;
  private static List<Path> pages;

  @BeforeAll
  static void find() throws IOException {
    root = Repository.root();
    pages = Repository.written(root, ".md");
  }

  @Test
  void everyLinkAndEveryFileThatIsNamedIsThere() throws IOException {
    assertThat(pages).isNotEmpty();
    List<String> dead = new ArrayList<>();
    for (Path page : pages) {
      String text = Files.readString(page);
      Path folder = page.resolveSibling("");
      collect(LINK.matcher(text), page, folder, dead);
      collect(FILE.matcher(text), page, root, dead);
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void noTwoDecisionsHaveTheSameNumber() throws IOException {
    List<String> numbers =
        Repository.files(root.resolve("docs/decisions"), file -> true).stream()
            .map(file -> file.getFileName().toString().substring(0, 4))
            .toList();
    assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{4}"));
  }

  private static void collect(Matcher named, Path page, Path from, List<String> dead) {
    while (named.find()) {
      String target = named.group(1);
      if (!target.matches("(https?|mailto):.*") && !Files.exists(from.resolve(target))) {
        dead.add(root.relativize(page) + " names " + target);
      }
    }
  }
}
