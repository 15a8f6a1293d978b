package io.github.breach.model.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.breach.model.Disclosure;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.arbitrary.Disclosures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainViewLawsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(DisclosureSchema.json());

  @Property(seed = "1", tries = 300)
  void whatIsWrittenReadsBackEqual(@ForAll("disclosures") Disclosure disclosure) {
    assertEquals(disclosure, PlainView.read(PlainView.write(disclosure)));
  }

  @Property(seed = "1", tries = 300)
  void whatWentThroughJsonReadsBackEqual(@ForAll("disclosures") Disclosure disclosure)
      throws JsonProcessingException {
    String json = JSON.writeValueAsString(PlainView.write(disclosure));
    Map<String, Object> plain = JSON.readValue(json, new TypeReference<>() {});
    assertEquals(disclosure, PlainView.read(plain));
  }

  @Property(seed = "1", tries = 300)
  void everyDisclosureIsValidAgainstTheSchema(@ForAll("disclosures") Disclosure disclosure)
      throws JsonProcessingException {
    String json = JSON.writeValueAsString(PlainView.write(disclosure));
    assertEquals(Set.of(), SCHEMA.validate(json, InputFormat.JSON));
  }

  @Property(seed = "1", tries = 100)
  void aDateOrCountAloneIsWrittenAsInsideADisclosure(
      @ForAll("disclosures") Disclosure disclosure,
      @ForAll("dates") StatedDate date,
      @ForAll("counts") StatedCount count) {
    Disclosure with =
        Disclosure.builder(disclosure.source()).publishedOn(date).counts(List.of(count)).build();
    Map<String, Object> plain = PlainView.write(with);
    assertEquals(plain.get("publishedOn"), PlainView.writeDate(date));
    assertEquals(plain.get("counts"), List.of(PlainView.writeCount(count)));
  }

  @Property(seed = "1", tries = 50)
  void nothingOfThePlainFormCanBeChanged(@ForAll("disclosures") Disclosure disclosure) {
    assertFrozen(PlainView.write(disclosure));
  }

  private static void assertFrozen(Object value) {
    if (value instanceof Map<?, ?> map) {
      assertThrows(UnsupportedOperationException.class, () -> map.remove("text"));
      map.values().forEach(PlainViewLawsTest::assertFrozen);
    } else if (value instanceof List<?> list) {
      assertThrows(UnsupportedOperationException.class, list::clear);
      list.forEach(PlainViewLawsTest::assertFrozen);
    }
  }

  @Provide
  static Arbitrary<Disclosure> disclosures() {
    return Disclosures.any();
  }

  @Provide
  static Arbitrary<StatedDate> dates() {
    return Disclosures.date();
  }

  @Provide
  static Arbitrary<StatedCount> counts() {
    return Disclosures.count();
  }
}
