package io.github.breach.examples.accuracy.score;

/** What is counted on its own, in the order of the labels. */
public enum Field {
  AFFECTED_TOTAL("affectedTotal"),
  AUTHORITIES("authorities"),
  AUTHORITIES_DATE("authorities.date"),
  CAUSES_CATEGORY("causes.category"),
  CAUSES_STATUS("causes.status"),
  CAUSES_TEXT("causes.text"),
  COMPLETENESS("completeness"),
  CONTACTS("contacts"),
  COUNTS_BASIS("counts.basis"),
  COUNTS_BOUND("counts.bound"),
  COUNTS_SCOPE("counts.scope"),
  COUNTS_UNIT("counts.unit"),
  COUNTS_VALUE("counts.value"),
  DATA_EXPOSED("data.exposed"),
  DATA_NOT_EXPOSED("data.notExposed"),
  DATA_PROTECTION("data.protection"),
  DISCLOSER("discloser"),
  EXPOSURE_PERIOD("incident.exposurePeriod"),
  LEAK_STATUS("incident.leakStatus"),
  SECONDARY_DAMAGE("incident.secondaryDamage"),
  INCIDENT_TYPES("incident.types"),
  VECTORS("incident.vectors"),
  MEASURES_STATUS("measures.status"),
  MEASURES_TEXT("measures.text"),
  NOTICES("notices"),
  ORGANIZATIONS("organizations"),
  ORGANIZATIONS_ROLE("organizations.role"),
  PUBLISHED_ON("publishedOn"),
  EARLIER("report.earlier"),
  STAGE("report.stage"),
  SECTIONS_HEADING("sections.heading"),
  SECTIONS_KIND("sections.kind"),
  TIMELINE_DATE("timeline.date"),
  TIMELINE_KIND("timeline.kind"),
  TITLE("title");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** The name in reports: the path in the record, where there is one. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
