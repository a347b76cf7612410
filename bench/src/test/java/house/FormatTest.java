package house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Java source of the repository, sketches and tests included, is formatted by machine. */
class FormatTest {
  @Test
  @Tag("slow")
  void everySourceIsFormatted() throws IOException, FormatterException {
    assertThat(Format.badlyFormatted(Repository.root()))
        .as("badly formatted files; \"./senga format\" mends them")
        .isEmpty();
  }

  @Test
  void aCompactSketchIsFormattedLikeAnyOtherSource() throws FormatterException {
    assertThat(Format.formatted("import module java.base;\nvoid main( ){IO.println( 1 );}\n"))
        .isEqualTo(
            """
            import module java.base;

            void main() {
              IO.println(1);
            }
            """);
  }

  @Test
  void aBadlyFormattedFileIsFoundAndOneUnderTargetIsNot(@TempDir Path folder)
      throws IOException, FormatterException {
    Path bad = Files.writeString(folder.resolve("Bad.java"), "class  Bad { }\n");
    Files.writeString(folder.resolve("Good.java"), "class Good {}\n");
    Files.createDirectory(folder.resolve("target"));
    Files.writeString(folder.resolve("target/Made.java"), "class  Made { }\n");
    assertThat(Format.badlyFormatted(folder)).containsExactly(bad);
  }
}
