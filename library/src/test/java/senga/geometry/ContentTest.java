package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
  private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");
  private static final Instant NOT_YET = Instant.parse("2999-02-03T04:05:06Z");

  @TempDir private Path folder;

  @Test
  void contentIsWhatAFileHoldsWhereverItLies() throws IOException {
    Content one = Content.of(file("one.svg", "<svg/>", LONG_AGO));
    Content other = Content.of(file("other.svg", "<svg/>", NOT_YET));
    assertThat(text(one)).isEqualTo("<svg/>");
    assertThat(one.size()).isEqualTo(6);
    assertThat(one.path()).endsWith("/one.svg");
    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(Content.of(file("third.svg", "<svg />", LONG_AGO))).isNotEqualTo(one);
  }

  @Test
  void everyByteAndTheirNumberCount() {
    Set<Content> all = new HashSet<>(Set.of(Content.NONE));
    for (int length = 1; length < 20; length++) {
      assertThat(all.add(new Content("", new byte[length]))).isTrue();
      for (int i = 0; i < length; i++) {
        byte[] bytes = new byte[length];
        bytes[i] = 1;
        assertThat(all.add(new Content("", bytes))).isTrue();
      }
    }
  }

  @Test
  void aFileThatDoesNotChangeIsReadOnce() throws IOException {
    Path file = file("font.ttf", "glyphs", LONG_AGO);
    assertThat(Content.of(file)).isSameAs(Content.of(file));
    Path sameFile = folder.resolve(".").resolve("font.ttf");
    assertThat(Content.of(sameFile)).isEqualTo(Content.of(file));
    assertThat(Content.of(sameFile).path()).as("as it was asked for").endsWith("/./font.ttf");
  }

  @Test
  void aFileThatChangedIsNewContentAndTheOldStaysAsItWas() throws IOException {
    Content before = Content.of(file("font.ttf", "glyphs", LONG_AGO));
    Content after = Content.of(file("font.ttf", "GLYPHS", LONG_AGO.plusSeconds(9)));
    assertThat(text(after)).isEqualTo("GLYPHS");
    assertThat(text(before)).isEqualTo("glyphs");
  }

  @Test
  void aChangeThatTheTimeOfTheFileMayNotShowIsSeenToo() throws IOException {
    Content before = Content.of(file("font.ttf", "glyphs", NOT_YET));
    assertThat(Content.of(file("font.ttf", "GLYPHS", NOT_YET))).isNotEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsRefusedInOneSentence() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Content.of(Path.of("no-such-file")))
        .withMessage("there is no file no-such-file");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Content.of(folder))
        .withMessageEndingWith(" must be a file, but is a folder or a device");
    Path large = folder.resolve("large");
    try (RandomAccessFile empty = new RandomAccessFile(large.toFile(), "rw")) {
      empty.setLength(Content.MOST_BYTES + 1L);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Content.of(large))
        .withMessageEndingWith("large is too large: at most 67,108,864 bytes are read");
  }

  @Test
  void theStoreIsBoundedInFilesAndBytes() throws IOException {
    ContentStore store = new ContentStore(3, 20);
    for (int i = 0; i < 9; i++) {
      store.get(file("file" + i, "four", LONG_AGO));
      assertThat(store.files()).isEqualTo(Math.min(3, i + 1));
      assertThat(store.bytes()).isEqualTo(4L * store.files());
    }
    store.get(file("large", "eighteen characters", LONG_AGO));
    assertThat(store.files()).isEqualTo(1);
    assertThat(store.get(file("too large", "more than twenty characters", LONG_AGO)).size())
        .isEqualTo(27);
    assertThat(store.bytes()).isZero();
  }

  private static String text(Content content) throws IOException {
    return new String(content.open().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Written by us, with a time of its own. */
  private Path file(String name, String text, Instant changed) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  @Test
  void whatIsKeptIsCounted(@TempDir Path there) throws IOException {
    Content read = Content.of(Files.writeString(there.resolve("counted"), "x".repeat(1000)));
    assertThat(Content.keptBytes()).isBetween((long) read.size(), (long) Content.MOST_BYTES);
  }
}
