package io.github.breach.core.date;

public record DateMention(int start, int end) {}
