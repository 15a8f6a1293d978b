package io.github.breach.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.breach.model.arbitrary.Disclosures;
import io.github.breach.model.followup.ReportSeries;
import io.github.breach.model.statutory.StatutoryReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ImmutabilityTest {
  private static final Source SOURCE = new Source(null, new Span(0, 0));

  @Property(seed = "1", tries = 50)
  void noListOfADisclosureCanBeChanged(@ForAll("disclosures") Disclosure d) {
    List<Collection<?>> lists = new ArrayList<>();
    lists.addAll(List.of(d.counts(), d.dataItems(), d.causes(), d.measures(), d.sections()));
    lists.addAll(List.of(d.authorityReports(), d.organizations(), d.contacts(), d.diagnostics()));
    lists.addAll(List.of(d.timeline().events(), d.report().earlier(), d.incident().types()));
    lists.addAll(List.of(d.incident().vectors(), d.completeness().items().values()));
    d.counts().forEach(c -> lists.add(c.dataCategories()));
    d.causes().forEach(c -> lists.add(c.categories()));
    d.measures().forEach(m -> lists.add(m.categories()));
    d.sections().forEach(s -> lists.add(s.kinds()));
    d.timeline().forEach(e -> lists.add(e.kinds()));
    d.organizations().forEach(o -> lists.addAll(List.of(o.roles(), o.aliases())));
    for (Collection<?> list : lists) {
      assertThrows(UnsupportedOperationException.class, list::clear);
    }
  }

  @Test
  void aListChangedAfterwardsChangesNoRecord() {
    List<String> aliases = new ArrayList<>(List.of("当社"));
    Organization organization =
        new Organization("株式会社青葉", List.of(), aliases, "株式会社青葉", new Span(0, 6));
    aliases.add("弊社");
    assertEquals(List.of("当社"), organization.aliases());
  }

  @Test
  void aBuilderUsedAgainChangesNothingItBuilt() {
    DisclosureBuilder builder = Disclosure.builder(SOURCE);
    Disclosure first = builder.build();
    Disclosure second = builder.title(new Evidence("お知らせ", new Span(0, 4))).build();
    assertEquals(Disclosure.builder(SOURCE).build(), first);
    assertEquals("お知らせ", second.title().orElseThrow().text());
  }

  @Property(seed = "1", tries = 100)
  void aDisclosureSurvivesJavaSerialization(@ForAll("disclosures") Disclosure disclosure)
      throws IOException, ClassNotFoundException {
    assertEquals(disclosure, copied(disclosure));
  }

  @Property(seed = "1", tries = 50)
  void whatIsAskedOfDisclosuresSurvivesToo(
      @ForAll("disclosures") Disclosure a, @ForAll("disclosures") Disclosure b)
      throws IOException, ClassNotFoundException {
    assertEquals(a.milestones(), copied(a.milestones()));
    assertEquals(StatutoryReport.of(a), copied(StatutoryReport.of(a)));
    ReportSeries series = new ReportSeries(List.of(a, b));
    assertEquals(series, copied(series));
    assertEquals(series.steps(), copied(series.steps()));
    assertEquals(
        2, ReportSeries.group(List.of(a, b)).stream().mapToInt(s -> s.reports().size()).sum());
  }

  private static Object copied(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Provide
  static Arbitrary<Disclosure> disclosures() {
    return Disclosures.any();
  }
}
