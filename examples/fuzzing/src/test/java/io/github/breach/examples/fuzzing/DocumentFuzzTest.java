package io.github.breach.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.breach.examples.fuzzing.law.DocumentLaws;

/** Texts and web pages; PDF files have a target of their own. */
class DocumentFuzzTest {
  private static final DocumentLaws LAWS = new DocumentLaws();

  @FuzzTest
  void anyBytesAreATextOrRefused(byte[] bytes) {
    LAWS.check(bytes);
  }
}
