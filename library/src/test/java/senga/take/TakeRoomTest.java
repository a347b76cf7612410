package senga.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is made of takes stays within what is read of them. */
class TakeRoomTest {
  private static final byte[] THREE = "a\nb\nc\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void whatFitsIsPassedOnAsItIs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TakeRoom room = new TakeRoom(out, THREE.length, 3)) {
      room.write(THREE, 0, 4);
      room.write('c');
      room.write('\n');
    }
    assertThat(out.toByteArray()).isEqualTo(THREE);
  }

  @Test
  void aLineTooManyIsRefused() {
    assertThatThrownBy(() -> new TakeRoom(new ByteArrayOutputStream(), 100, 2).write(THREE))
        .isInstanceOf(TakeError.class)
        .hasMessageContaining("more than 2 lines");
  }

  @Test
  void aByteTooManyIsRefused() {
    assertThatThrownBy(() -> new TakeRoom(new ByteArrayOutputStream(), 5, 10).write(THREE))
        .isInstanceOf(TakeError.class)
        .hasMessageContaining("no longer be read");
  }
}
