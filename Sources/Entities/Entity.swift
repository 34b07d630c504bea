package import Articles

/// A person, a place, an organisation … of an article, with every place that names it.
package struct Entity: Hashable, Sendable {
  /// The fullest form found.
  package var name: String
  package var type: EntityType
  /// Every form that the article uses, by first mention.
  package var aliases: [String]
  /// In text order, not overlapping; at least one.
  package var mentions: [Mention]
  /// The calendar date that a date stands for; nil where the article does not tell, and for names.
  package var date: CalendarDate?

  package init(
    name: String, type: EntityType, aliases: [String], mentions: [Mention],
    date: CalendarDate? = nil
  ) {
    self.name = name
    self.type = type
    self.aliases = aliases
    self.mentions = mentions
    self.date = date
  }
}

/// One place in the text that names an entity.
package struct Mention: Hashable, Sendable {
  package var span: TextSpan

  package init(_ span: TextSpan) { self.span = span }
}

/// What kind of thing an entity is; the raw values stand in command output.
package enum EntityType: String, Hashable, Sendable, CaseIterable {
  case person
  case place
  case organization
  /// Nationalities, ethnic and religious groups.
  case group
  case date
  /// Numbers with units, and money.
  case quantity
  case other
}
