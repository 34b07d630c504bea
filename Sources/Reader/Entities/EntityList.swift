import Entities

/// Makes the rows of the sidebar.
struct EntityList {
  let entities: [Entity]
  let index: EntityIndex
  let order: EntityOrder
  let panel: EntityPanel

  /// Of a type with a long tail that many are listed, as long as not everything fits the pane.
  private static let shownOfLong = 6
  /// A tail of fewer is listed: its entities need no more room than the row that says so.
  private static let leastTail = 2

  var rows: [EntityPanel.Row] {
    let all = rows(cutting: false)
    let headings = all.count { if case .heading = $0 { true } else { false } }
    return all.count + max(0, headings - 1) <= panel.room || panel.query != nil
      ? all : rows(cutting: true)
  }

  private func rows(cutting: Bool) -> [EntityPanel.Row] {
    let listed = listed
    guard order == .type else {
      return listed.isEmpty
        ? [] : [.heading(nil, count: listed.count, isFolded: false)] + listed.flatMap(rows)
    }
    return EntityType.allCases.flatMap { type in
      rows(of: type, listed.filter { entities[$0].type == type }, cutting: cutting)
    }
  }

  /// The entities to list, in order.
  private var listed: [Int] {
    let ordered = order == .mention ? index.byMention : index.byCount
    guard let query = panel.query else { return ordered }
    return ordered.filter { query.matches(entities[$0]) }
  }

  private func rows(of type: EntityType, _ members: [Int], cutting: Bool) -> [EntityPanel.Row] {
    guard !members.isEmpty else { return [] }
    let isFolded = panel.folded.contains(type) && panel.query == nil
    let heading = EntityPanel.Row.heading(type, count: members.count, isFolded: isFolded)
    guard !isFolded else { return [heading] }
    let isLong = members.count >= Self.shownOfLong + Self.leastTail
    guard cutting, isLong, !panel.opened.contains(type) else {
      return [heading] + members.flatMap(rows)
    }
    var shown = Array(members.prefix(Self.shownOfLong))
    if let chosen = panel.chosen, members.contains(chosen), !shown.contains(chosen) {
      shown.append(chosen)
    }
    return [heading] + shown.flatMap(rows) + [.more(type, count: members.count - shown.count)]
  }

  /// The row of an entity, with those below it where it is the chosen one.
  private func rows(of entity: Int) -> [EntityPanel.Row] {
    guard entity == panel.chosen, panel.showsForms else { return [.entity(entity)] }
    let others = panel.forms.filter { $0.text != entities[entity].name }
    return [.entity(entity)] + others.map { .alias($0.text, count: $0.count) }
      + (panel.noteCount > 0 ? [.notes(count: panel.noteCount)] : [])
  }
}
