package io.github.breach.core.date;

import io.github.breach.model.StatedDate;

public record ResolvedDate(DateMention mention, StatedDate date) {}
