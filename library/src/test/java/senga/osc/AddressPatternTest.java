package senga.osc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AddressPatternTest {
  @Test
  void aQuestionMarkIsOneCharacterOfAWord() {
    assertMeans("/fader/?", "/fader/1 /fader/x", "/fader/ /fader/12 /fader//");
  }

  @Test
  void aStarIsAnyCharactersOfAWord() {
    assertMeans("/*/1", "/fader/1 /f/1", "/1 /a/b/1 /fader/11");
    assertMeans("/fader*", "/fader /fader12", "/fader/1 /fade");
    assertMeans("/*a*b", "/ab /xaxb /aab", "/a /ba /a/b");
  }

  @Test
  void bracketsAreOneOfTheirCharacters() {
    assertMeans("/[a-c]", "/a /b /c", "/d /ab /- /");
    assertMeans("/[c-a]", "/a /b /c", "/d");
    assertMeans("/[!a-c]", "/d /!", "/a /b / //");
    assertMeans("/[a-]", "/a /-", "/b");
    assertMeans("/[a!]", "/a /!", "/b");
    assertMeans("/[xa-cz]1", "/x1 /b1 /z1", "/d1 /-1");
  }

  @Test
  void bracesAreOneOfTheirWords() {
    assertMeans("/{pan,volume}/1", "/pan/1 /volume/1", "/pa/1 /panvolume/1 /pan,volume/1");
    assertMeans("/a{,b,bc}", "/a /ab /abc", "/ac /abb");
    assertMeans("/{one}", "/one", "/");
    assertMeans("/ch{1,10}x", "/ch1x /ch10x", "/ch0x /ch110x");
  }

  @Test
  void twoSlashesAreAnyNumberOfWords() {
    assertMeans("/a//z", "/a/z /a/b/z /a/b/c/z", "/az /a/bz /z /a/z/b");
    assertMeans("//z", "/z /a/z /a/b/z", "/az /z/a");
    assertMeans("//{x,y}", "/x /a/y", "/a/xy");
    assertMeans("/a///z", "/a/z /a/b/z", "/az");
  }

  @Test
  void onlyPatternsAreTakenForSome() {
    assertThat(AddressPattern.isOne("/fader/1")).isFalse();
    assertThat(AddressPattern.isOne("/a//b")).isTrue();
    assertThat(AddressPattern.isOne("/a/{b}")).isTrue();
    assertMeans("/plain", "/plain", "/plai /plainer");
  }

  @Test
  void whatIsNotClosedIsTold() {
    assertRefused("/[a", "the pattern \"/[a\" has a [ without its ]");
    assertRefused("/{a,b", "the pattern \"/{a,b\" has a { without its }");
    assertRefused("/a]", "the pattern \"/a]\" has a ] that closes nothing");
    assertRefused("/*" + "a".repeat(200), "is longer than 200 characters, the most there can be");
  }

  /** A matcher that tries one way after the other would be at it for years. */
  @Test
  @Timeout(60)
  void aHostilePatternCostsNoMoreThanItsLength() {
    AddressPattern stars = AddressPattern.of("/" + "*a".repeat(90) + "b");
    AddressPattern ways = AddressPattern.of("/" + "//a".repeat(60) + "/b");
    assertThat(stars.matches("/" + "a".repeat(119))).isFalse();
    assertThat(ways.matches("/a".repeat(59))).isFalse();
  }

  @Test
  void anyPatternIsReadOrRefused() {
    String letters = "/ab?*[]{},-!1";
    for (long seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder("/");
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      try {
        AddressPattern pattern = AddressPattern.of(text.toString());
        assertThat(pattern.matches("a")).as("seed %d", seed).isFalse();
      } catch (OscError refused) {
        assertThat(refused.getMessage()).as("seed %d", seed).startsWith("the pattern ");
      }
    }
  }

  private static void assertMeans(String pattern, String these, String notThese) {
    AddressPattern read = AddressPattern.of(pattern);
    for (String address : these.split(" ")) {
      assertThat(read.matches(address)).as("%s means %s", pattern, address).isTrue();
    }
    for (String address : notThese.split(" ")) {
      assertThat(read.matches(address)).as("%s means %s", pattern, address).isFalse();
    }
  }

  private static void assertRefused(String pattern, String sentence) {
    assertThatThrownBy(() -> AddressPattern.of(pattern))
        .isInstanceOf(OscError.class)
        .hasMessageContaining(sentence);
  }
}
