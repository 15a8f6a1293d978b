package io.github.breach.examples.fuzzing.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** The plain view of a record is valid JSON of the published form, and reads back equal. */
final class SchemaCheck {
  private static final String SCHEMA = "/io/github/breach/model/disclosure.schema.json";

  private final ObjectMapper json = new ObjectMapper();
  private final JsonSchema schema = schema();

  private static JsonSchema schema() {
    try (InputStream in = Disclosure.class.getResourceAsStream(SCHEMA)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void check(Disclosure record) {
    Map<String, Object> plain = PlainView.write(record);
    Set<ValidationMessage> complaints = schema.validate(json.valueToTree(plain));
    Law.require(complaints.isEmpty(), "not valid: " + complaints);
    Law.require(record.equals(PlainView.read(plain)), "reads back as another record");
  }
}
