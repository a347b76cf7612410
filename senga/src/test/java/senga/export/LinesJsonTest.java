package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesJsonTest {
  @Test
  void theWholeFileReadsLikeThis() {
    byte[] json = Drawings.bytes(new LinesJson(), Drawings.drawing("0 0.1, 10 -2 3 | 5 5"));
    assertThat(new String(json, UTF_8))
        .isEqualTo(
            """
            {"provenance":{"sketch":"test","seconds":0.0,"seed":0,"controls":{},"version":"0.0"},\
            "canvas":{"width":100.0,"height":100.0,"background":"#ffffff"},\
            "layers":[{"name":"","pen":{"color":"#000000","width":0.3},\
            "offsets":[0,2,3],\
            "x":[0.0,10.0,5.0],"y":[0.1,-2.0,5.0],"z":[0.0,3.0,0.0]}]}
            """);
  }
}
