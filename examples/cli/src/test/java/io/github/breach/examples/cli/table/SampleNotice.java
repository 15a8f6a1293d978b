package io.github.breach.examples.cli.table;

import io.github.breach.model.Assessment;
import io.github.breach.model.AttackVector;
import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.CalendarSystem;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseCategory;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Certainty;
import io.github.breach.model.Completeness;
import io.github.breach.model.Contact;
import io.github.breach.model.ContactChannel;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.DateValue;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.Exposure;
import io.github.breach.model.Incident;
import io.github.breach.model.IncidentType;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.Measure;
import io.github.breach.model.MeasureCategory;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.Organization;
import io.github.breach.model.OrganizationRole;
import io.github.breach.model.Protection;
import io.github.breach.model.Report;
import io.github.breach.model.ReportStage;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.Severity;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An invented notice with something in every field. */
final class SampleNotice {
  private static final Span AT = new Span(0, 2);

  private SampleNotice() {}

  static Disclosure disclosure() {
    return Disclosure.builder(new Source("n.txt", new Span(0, 900)))
        .title(new Evidence("不正アクセスによる\n個人情報漏えいのお知らせ", AT))
        .discloser(organization("株式会社青葉商会", "当社", OrganizationRole.DISCLOSER))
        .publishedOn(date("2024-05-20", false))
        .report(new Report(ReportStage.FOLLOW_UP, 2, List.of(date("2024-05-10", false))))
        .incident(incident())
        .timeline(
            List.of(
                event("2024-05-07", false, "侵入を受けました", EventKind.OCCURRED),
                event(
                    "2024-05-09T18:59",
                    true,
                    "検知し、サーバーを停止",
                    EventKind.DETECTED,
                    EventKind.CONTAINED),
                event("XXXX-06-01/..", false, "サービスを再開", EventKind.RECOVERED)))
        .affectedTotal(total())
        .counts(List.of(total(), part()))
        .dataItems(
            List.of(
                item(DataCategory.NAME, Exposure.POSSIBLY_EXPOSED, Protection.NONE_STATED, "氏名"),
                item(DataCategory.CARD_NUMBER, Exposure.NOT_EXPOSED, Protection.NONE_STATED, "番号"),
                item(DataCategory.PASSWORD, Exposure.POSSIBLY_EXPOSED, Protection.HASHED, "合言葉"),
                item(DataCategory.OTHER, Exposure.POSSIBLY_EXPOSED, Protection.NONE_STATED, "愛称")))
        .causes(
            List.of(
                new Cause(
                    List.of(CauseCategory.SOFTWARE_VULNERABILITY),
                    CauseStatus.DETERMINED,
                    "VPN機器の脆弱性が悪用されたため",
                    AT)))
        .measures(
            List.of(
                measure(MeasureStatus.DONE, MeasureCategory.AUTHENTICATION, "多要素認証を導入しました"),
                measure(MeasureStatus.PLANNED, MeasureCategory.AUDIT, "監査を予定しております")))
        .authorityReports(
            List.of(
                new AuthorityReport(
                    "個人情報保護委員会", AuthorityKind.PPC, date("2024-05-12", false), "報告", AT),
                new AuthorityReport("警視庁", AuthorityKind.POLICE, null, "相談", AT)))
        .organizations(List.of(organization("有限会社さくらシステム", "さくら社", OrganizationRole.CONTRACTOR)))
        .contacts(
            List.of(
                new Contact(ContactChannel.PHONE, "0120-000-000", "平日9時~17時", "電話", AT),
                new Contact(ContactChannel.EMAIL, "info@aoba.example.jp", null, "電子", AT)))
        .completeness(completeness())
        .diagnostics(
            List.of(
                new Diagnostic(
                    "WEEKDAY_MISMATCH",
                    Severity.WARNING,
                    "2024-05-07 was a Tuesday",
                    new Span(10, 15))))
        .build();
  }

  private static Incident incident() {
    return new Incident(
        List.of(
            new TypeMention(IncidentType.UNAUTHORIZED_ACCESS, "侵入", AT),
            new TypeMention(IncidentType.RANSOMWARE, "暗号化", AT)),
        List.of(new VectorMention(AttackVector.VPN_OR_EDGE_DEVICE, "VPN機器", AT)),
        new Assessment(Certainty.POSSIBLE, new Evidence("漏えいした可能性があります", AT)),
        new Assessment(Certainty.NOT_OBSERVED, new Evidence("確認されておりません", AT)),
        date("../2024-04", false));
  }

  private static StatedCount total() {
    return new StatedCount(
        430L,
        "名",
        CountUnit.PERSON,
        CountBound.AT_MOST,
        CountBasis.DISTINCT,
        CountScope.TOTAL,
        List.of(),
        "最大430名",
        AT);
  }

  private static StatedCount part() {
    return new StatedCount(
        1200L,
        "ID",
        CountUnit.OTHER,
        CountBound.EXACT,
        CountBasis.GROSS,
        CountScope.SUBSET,
        List.of(DataCategory.LOGIN_ID),
        "延べ1,200ID",
        AT);
  }

  private static StatedDate date(String edtf, boolean approximate) {
    return new StatedDate(
        DateValue.parse(edtf),
        DatePrecision.DAY,
        approximate,
        DateResolution.EXPLICIT,
        CalendarSystem.GREGORIAN,
        edtf,
        AT);
  }

  private static TimelineEvent event(
      String edtf, boolean approximate, String text, EventKind... kinds) {
    return new TimelineEvent(date(edtf, approximate), List.of(kinds), text, AT);
  }

  private static DataItem item(
      DataCategory category, Exposure exposure, Protection protection, String text) {
    return new DataItem(category, exposure, protection, text, AT);
  }

  private static Measure measure(MeasureStatus status, MeasureCategory category, String text) {
    return new Measure(status, List.of(category), text, AT);
  }

  private static Organization organization(String name, String alias, OrganizationRole role) {
    return new Organization(name, List.of(role), List.of(alias), name, AT);
  }

  private static Completeness completeness() {
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    for (RequiredItem item : RequiredItem.values()) {
      items.put(item, ItemStatus.STATED);
    }
    items.put(RequiredItem.RESPONSE_TO_PERSONS, ItemStatus.NOT_STATED);
    return new Completeness(items);
  }
}
