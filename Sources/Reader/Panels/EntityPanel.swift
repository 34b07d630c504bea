package import Entities

/// The entity sidebar: which row is in focus and which entity is marked in the article.
package struct EntityPanel: Hashable, Sendable {
  /// An index into the article's entities; its mentions are marked in the text.
  package internal(set) var chosen: Int?
  /// The row in focus, an index into `rows`.
  package internal(set) var focus = 0
  package private(set) var rows: [Row] = []

  package enum Row: Hashable, Sendable {
    /// A type and how many entities it has.
    case heading(EntityType, count: Int)
    /// An index into the article's entities.
    case entity(Int)
    /// Another form of the chosen entity, and how often it stands in the article.
    case alias(String, count: Int)

    var entity: Int? { if case .entity(let index) = self { index } else { nil } }
  }

  /// Lists `entities` by type, the most mentioned first, with the chosen one's forms below it.
  mutating func show(_ entities: [Entity], forms: [(String, Int)] = []) {
    let focused = rows.indices.contains(focus) ? rows[focus] : nil
    rows = EntityType.allCases.flatMap { type -> [Row] in
      let indices = entities.indices.filter { entities[$0].type == type }
        .sorted { (-entities[$0].mentions.count, $0) < (-entities[$1].mentions.count, $1) }
      guard !indices.isEmpty else { return [] }
      return [.heading(type, count: indices.count)]
        + indices.flatMap { index -> [Row] in
          let aliases = index == chosen ? forms.map { Row.alias($0.0, count: $0.1) } : []
          return [.entity(index)] + aliases
        }
    }
    let wanted = focused ?? chosen.map(Row.entity)
    focus =
      wanted.flatMap { rows.firstIndex(of: $0) } ?? rows.firstIndex { $0.entity != nil } ?? 0
  }

  /// Moves the focus by `steps` entities; the entity it comes to.
  mutating func moveFocus(by steps: Int) -> Int? {
    let places = rows.indices.filter { rows[$0].entity != nil }
    guard !places.isEmpty else { return nil }
    let here = places.lastIndex { $0 <= focus } ?? 0
    focus = places[min(max(0, here + steps), places.count - 1)]
    return rows[focus].entity
  }

  mutating func focus(onEntity index: Int) {
    focus = rows.firstIndex { $0.entity == index } ?? focus
  }
}
