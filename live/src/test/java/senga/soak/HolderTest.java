package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolderTest {
  private static final String LIST = "java.util.ArrayList";
  private static final String ARRAY = "[Ljava.lang.Object;";
  private static final String MAP = "java.util.HashMap";
  private static final String NODE = "java.util.HashMap$Node";

  private long fresh = 1000;

  @Test
  void aStaticListOfTheSketchIsNamed() {
    HolderChain chain = chain(element(ARRAY, 1), field(LIST, 2, "elementData"), fixed("trail"));
    assertThat(Holder.of(List.of(chain, chain)))
        .isEqualTo("static `trail` of Late → ArrayList → Object[]");
  }

  @Test
  void theContainerThatGrowsIsToldFromTheParts() {
    List<HolderChain> chains = new ArrayList<>();
    for (int i = 0; i < 5; i++) { // each drop has its own array of its own lines
      chains.add(
          chain(
              field("senga.geometry.Polylines", fresh++, "x"),
              element("[Lsenga.geometry.Polylines;", fresh++),
              field("Late$Drop", fresh++, "lines"),
              element(ARRAY, 1),
              field(LIST, 2, "elementData"),
              field("Late", 3, "trail"),
              field("Late$$Lambda/0x0000", 4, "arg$1")));
    }
    assertThat(Holder.of(chains)).isEqualTo("`trail` of Late → ArrayList → Object[]");
  }

  @Test
  void aLinkedListIsNotItsOwnHolder() {
    List<HolderChain> chains = new ArrayList<>();
    for (int length = 1; length < 6; length++) {
      List<HolderLink> links = new ArrayList<>();
      links.add(field("Late$Drop", 50 + length, "data"));
      for (int i = length - 1; i >= 0; i--) {
        links.add(field("Late$Drop", 50 + i, "next"));
      }
      links.add(fixed("head"));
      chains.add(new HolderChain(links, "", "Threads"));
    }
    assertThat(Holder.of(chains)).startsWith("static `head` of Late");
  }

  @Test
  void whatSengaHoldsIsSengas() {
    HolderChain chain =
        chain(
            field(NODE, 1, "value"),
            element("[L" + NODE + ";", 2),
            field(MAP, 3, "table"),
            field("senga.realise.RealiseCache", 4, "entries"),
            field("senga.play.Worker", 5, "cache"));
    assertThat(Holder.of(List.of(chain)))
        .startsWith("`entries` of RealiseCache → HashMap → HashMap.Node[]");
  }

  @Test
  void aFieldOfTheJdkIsNamedWhereItIsStatic() {
    HolderChain chain =
        chain(
            field(NODE, fresh, "key"),
            element("[L" + NODE + ";", 2),
            field(MAP, 3, "table"),
            new HolderLink(4, "java.lang.Class", "files", "Class Name: java.io.DeleteOnExitHook"));
    assertThat(Holder.of(List.of(chain)))
        .startsWith("static `files` of DeleteOnExitHook → HashMap");
  }

  @Test
  void aThreadThatHoldsByItselfIsNamed() {
    HolderChain local =
        new HolderChain(
            List.of(element(ARRAY, 1), field(LIST, 2, "elementData")), "painter", "Threads");
    assertThat(Holder.of(List.of(local)))
        .isEqualTo("a variable of thread painter → ArrayList → Object[]");
    HolderChain own =
        new HolderChain(
            List.of(
                element(ARRAY, 1),
                field(LIST, 2, "elementData"),
                field("java.lang.ThreadLocal$ThreadLocalMap$Entry", 3, "value"),
                field("java.lang.ThreadLocal$ThreadLocalMap", 5, "table"),
                new HolderLink(6, "java.lang.Thread", "threadLocals", "Thread Name: senga-1")),
            "",
            "Thread OopStorage");
    assertThat(Holder.of(List.of(own)))
        .isEqualTo("a thread-local of thread senga-1 → ArrayList → Object[]");
  }

  @Test
  void holdersThatDifferFromSampleToSampleAreNamedByTheirFields() {
    List<HolderChain> chains = new ArrayList<>();
    for (int i = 0; i < 4; i++) { // a version of the sketch for each
      chains.add(
          chain(
              element(ARRAY, fresh++),
              field(LIST, fresh++, "elementData"),
              new HolderLink(fresh++, "java.lang.Class", "trail", "Class Name: Late")));
    }
    assertThat(Holder.of(chains)).isEqualTo("static `trail` of Late → ArrayList → Object[]");
  }

  @Test
  void theHolderOfMostSamplesIsNamed() {
    HolderChain rare = chain(element(ARRAY, 7), fixed("few"));
    HolderChain usual = chain(element(ARRAY, 8), fixed("many"));
    assertThat(Holder.of(List.of(rare, usual, usual))).contains("`many`");
  }

  @Test
  void whatARootHoldsByItselfIsSaidToBe() {
    assertThat(Holder.of(List.of(new HolderChain(List.of(), "", "Global Object Handles"))))
        .isEqualTo("a root of Java (Global Object Handles)");
  }

  @Test
  void withoutAWayToARootNothingIsSaid() {
    assertThat(Holder.of(List.of())).isEmpty();
    assertThat(Holder.of(List.of(new HolderChain(List.of(), "", "")))).isEmpty();
  }

  @Test
  void classesAreCalledAsInSource() {
    assertThat(HolderLink.simple("java.util.HashMap$Node")).isEqualTo("HashMap.Node");
    assertThat(HolderLink.simple("[Ljava.lang.Object;")).isEqualTo("Object[]");
    assertThat(HolderLink.simple("jdk.proxy2.$Proxy25")).isEqualTo("$Proxy25");
    assertThat(HolderLink.simple("Late")).isEqualTo("Late");
  }

  @Test
  void aLongWayIsShortened() {
    List<HolderLink> links = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      links.add(field("java.util.Kind" + i, i, "inner"));
    }
    links.add(fixed("outer"));
    assertThat(Holder.of(List.of(new HolderChain(links, "", "Threads"))))
        .isEqualTo("static `outer` of Late → Kind19 → Kind18 → … → Kind0");
  }

  @Test
  void aMakerIsNamedWithItsHolder() {
    assertThat(new AllocationSite("float[]", "Late.keep:12", 3_000_000, 310, "`a` of B").sentence())
        .isEqualTo(
            "Late.keep:12 makes float[], 3 MB in the run; `a` of B holds them (310 of those that"
                + " were sampled)");
    assertThat(new AllocationSite("float[]", "Late.keep:12", 3_000_000, 0, "").sentence())
        .endsWith("none of those that were sampled is still held");
    assertThat(new AllocationSite("A", "B.c:1", 0, 2, "").sentence())
        .endsWith("2 of those that were sampled are still held");
  }

  private static HolderChain chain(HolderLink... links) {
    return new HolderChain(List.of(links), "", "Threads");
  }

  private static HolderLink field(String type, long address, String name) {
    return new HolderLink(address, type, name, "");
  }

  private static HolderLink element(String type, long address) {
    return field(type, address, "");
  }

  private static HolderLink fixed(String name) {
    return new HolderLink(900, "java.lang.Class", name, "Class Name: Late");
  }
}
