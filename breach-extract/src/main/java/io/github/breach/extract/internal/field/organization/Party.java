package io.github.breach.extract.internal.field.organization;

import io.github.breach.extract.internal.name.NameForm;
import io.github.breach.extract.notice.Range;
import io.github.breach.model.OrganizationRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation while it is gathered from its mentions. Not thread-safe. */
final class Party {
  /** What is said of an organisation is said before it has been named so often. */
  private static final int MOST_MENTIONS = 200;

  private static final int MOST_ALIASES = 8;

  private final String name;
  private final NameForm form;
  private final List<Range> mentions = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private @Nullable OrganizationRole role;

  Party(String name, NameForm form) {
    this.name = name;
    this.form = form;
  }

  String name() {
    return name;
  }

  NameForm form() {
    return form;
  }

  List<Range> mentions() {
    return mentions;
  }

  List<String> aliases() {
    return aliases;
  }

  @Nullable OrganizationRole role() {
    return role;
  }

  void mention(Range range) {
    if (mentions.size() < MOST_MENTIONS) {
      mentions.add(range);
    }
  }

  void alias(String alias) {
    if (aliases.size() < MOST_ALIASES && !aliases.contains(alias)) {
      aliases.add(alias);
    }
  }

  /** Keeps the first part that is said. */
  void role(@Nullable OrganizationRole said) {
    if (role == null) {
      role = said;
    }
  }
}
