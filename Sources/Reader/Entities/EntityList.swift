import Entities

/// Makes the rows of the sidebar.
struct EntityList {
  let entities: [Entity]
  let index: EntityIndex
  let order: EntityOrder
  let panel: EntityPanel

  /// Of each type at least so many are listed.
  private static let leastShown = 6
  /// A tail of fewer is listed: its entities need no more room than the row that says so.
  private static let leastTail = 2

  var rows: [EntityPanel.Row] {
    let listed = listed
    guard order == .type else {
      return listed.isEmpty
        ? [] : [.heading(nil, count: listed.count, isFolded: false)] + listed.flatMap(rows)
    }
    let types = EntityType.allCases.map { type in
      (type, members: listed.filter { entities[$0].type == type })
    }.filter { !$0.members.isEmpty }
    let limit = limit(of: types)
    return types.flatMap { rows(of: $0, $1, limit: limit) }
  }

  /// The entities to list, in order.
  private var listed: [Int] {
    let ordered = order == .mention ? index.byMention : index.byCount
    guard let query = panel.query else { return ordered }
    return ordered.filter { query.matches(entities[$0]) }
  }

  /// How many of each type to list, so that as many as can be are in sight together; the forms of
  /// the chosen entity are not counted, so that choosing changes nothing.
  private func limit(of types: [(EntityType, members: [Int])]) -> Int {
    let counts = types.map { type, members in panel.folded.contains(type) ? 0 : members.count }
    guard panel.query == nil, let most = counts.max() else { return .max }
    func isInSight(_ limit: Int) -> Bool {
      let rows = counts.map { $0 < limit + Self.leastTail ? $0 : limit + 1 }
      return 2 * counts.count - 1 + rows.reduce(0, +) <= panel.room
    }
    var limit = Self.leastShown
    while limit < most, isInSight(limit + 1) { limit += 1 }
    return limit
  }

  private func rows(of type: EntityType, _ members: [Int], limit: Int) -> [EntityPanel.Row] {
    let isFolded = panel.folded.contains(type) && panel.query == nil
    let heading = EntityPanel.Row.heading(type, count: members.count, isFolded: isFolded)
    guard !isFolded else { return [heading] }
    guard members.count - Self.leastTail >= limit, !panel.opened.contains(type) else {
      return [heading] + members.flatMap(rows)
    }
    var shown = Array(members.prefix(limit))
    if let chosen = panel.chosen, entities[chosen].type == type, !shown.contains(chosen),
      members.contains(chosen)
    {
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
