package import Entities

/// The entity sidebar: what is listed and how, which row is in focus, which entity is marked in the
/// article.
package struct EntityPanel: Hashable, Sendable {
  /// An index into the article's entities; its mentions are marked in the text.
  package internal(set) var chosen: Int?
  /// The row in focus, an index into `rows`.
  package internal(set) var focus = 0
  package private(set) var rows: [Row] = []
  /// What the listed entities must be called; nil while all are listed.
  package internal(set) var query: EntityQuery?
  /// The types of which only the heading is listed.
  var folded: Set<EntityType> = []
  /// The types of which the long tail is listed too.
  var opened: Set<EntityType> = []
  /// Whether the chosen entity's other forms stand below it.
  package internal(set) var showsForms = true
  /// The chosen entity's forms.
  var forms: [EntityForm] = []
  /// How many of the reader's notes name the chosen entity, and the changes they were counted after.
  var noteCount = 0
  var countedRevision = 0
  /// The rows that the list was made for.
  var room = 0

  package enum Row: Hashable, Sendable {
    /// A type and how many entities it has; nil for a list of all.
    case heading(EntityType?, count: Int, isFolded: Bool)
    /// An index into the article's entities.
    case entity(Int)
    /// Another form of the chosen entity, and how often it stands in the article.
    case alias(String, count: Int)
    /// How many notes name the chosen entity.
    case notes(count: Int)
    /// How many more entities of a type there are.
    case more(EntityType, count: Int)

    var entity: Int? { if case .entity(let index) = self { index } else { nil } }

    /// Whether the focus stops here.
    var isStop: Bool {
      switch self {
      case .entity, .more, .heading(_, _, isFolded: true): true
      case .heading, .alias, .notes: false
      }
    }

    /// Whether both stand for the same, whatever they count.
    func isSame(as other: Row) -> Bool {
      switch (self, other) {
      case (.heading(let type, _, _), .heading(let other, _, _)): type == other
      case (.more(let type, _), .more(let other, _)): type == other
      default: self == other
      }
    }
  }

  /// Lists other rows; the focus stays where it was, as far as that is listed still.
  mutating func show(_ rows: [Row]) {
    let focused = self.rows.indices.contains(focus) ? self.rows[focus] : nil
    let wanted = [focused, chosen.map(Row.entity)].compactMap { $0 }
    self.rows = rows
    focus =
      wanted.lazy.compactMap { row in rows.firstIndex { $0.isSame(as: row) && $0.isStop } }.first
      ?? rows.firstIndex(where: \.isStop) ?? 0
  }

  /// Moves the focus by `steps` rows that it stops at.
  mutating func moveFocus(by steps: Int) {
    let stops = rows.indices.filter { rows[$0].isStop }
    guard !stops.isEmpty else { return }
    let here = stops.lastIndex { $0 <= focus } ?? 0
    focus = stops[min(max(0, here + steps), stops.count - 1)]
  }

  /// Moves the focus to the first row for which `matches` holds; where none is, it stays.
  mutating func focus(onFirst matches: (Row) -> Bool) {
    focus = rows.firstIndex(where: matches) ?? focus
  }

  /// The row in focus; nil in an empty list.
  var focusedRow: Row? { rows.indices.contains(focus) ? rows[focus] : nil }
}
