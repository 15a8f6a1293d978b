package io.github.breach.examples.accuracy.expect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The judged notices of one directory, sorted by name.
 *
 * @param hash tells one state of texts and judgements from another
 */
public record NoticeSet(List<JudgedText> inputs, String hash) {
  private static final String ENDING = ".expected.json";

  public NoticeSet {
    inputs = List.copyOf(inputs);
  }

  /**
   * Reads every {@code NAME.expected.json} with its {@code NAME.txt}; directories inside are
   * others.
   */
  public static NoticeSet read(Path directory) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JudgedText> inputs = new ArrayList<>();
    ContentHash hash = new ContentHash();
    for (String name : names(directory)) {
      byte[] judgement = Files.readAllBytes(directory.resolve(name + ENDING));
      byte[] text = Files.readAllBytes(directory.resolve(name + ".txt"));
      hash.add(name, text, judgement);
      List<Judgement> notices = new ArrayList<>();
      for (JsonNode notice : mapper.readTree(judgement).path("notices")) {
        notices.add(new Judgement(notice));
      }
      inputs.add(new JudgedText(name, new String(text, StandardCharsets.UTF_8), notices));
    }
    return new NoticeSet(inputs, hash.hex());
  }

  /** How many notices the inputs hold. */
  public int notices() {
    return inputs.stream().mapToInt(i -> i.notices().size()).sum();
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(f -> f.endsWith(ENDING))
          .map(f -> f.substring(0, f.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }
}
