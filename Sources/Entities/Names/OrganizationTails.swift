/// Organisations that go on behind what the model took for their end: "Ministry of Agriculture" in
/// "Ministry of Agriculture and Food".
struct OrganizationTails {
  let tokens: [Token]

  /// `names`, in order, with those organisations made whole.
  func applied(to names: [Name]) -> [Name] {
    var all: [Name] = []
    all.reserveCapacity(names.count)
    for name in names {
      if let last = all.last, last.tokens.overlaps(name.tokens) { continue }
      guard let end = end(of: name) else {
        all.append(name)
        continue
      }
      all.append(
        Name(tokens: name.tokens.lowerBound..<end, type: .organization, weight: name.weight))
    }
    return all
  }

  /// Where a ministry's or department's name ends; nil where it is as it was.
  private func end(of name: Name) -> Int? {
    guard name.type == .organization, let first = name.tokens.first, name.tokens.count > 2,
      OrganizationTails.heads.contains(tokens[first].folded),
      tokens[first + 1].hash == OrganizationTails.of
    else { return nil }
    // Commas alone go on only to a last "and".
    var whole: Int?
    var index = name.tokens.upperBound
    for _ in 0..<OrganizationTails.mostFields {
      guard let field = nextField(index) else { break }
      index = field.end
      if field.isJoined { whole = index }
    }
    return whole
  }

  /// The next field of its work, ", Labour" or "and Food": where it ends, and whether "and" joins it.
  private func nextField(_ index: Int) -> (end: Int, isJoined: Bool)? {
    var start = index
    if tokens.indices.contains(start), tokens[start].hash == OrganizationTails.comma { start += 1 }
    let isJoined =
      tokens.indices.contains(start) && OrganizationTails.ands.contains(tokens[start].folded)
    if isJoined { start += 1 }
    guard start > index, let end = fieldEnd(start) else { return nil }
    return (end, isJoined)
  }

  private func fieldEnd(_ start: Int) -> Int? {
    var end = start
    while tokens.indices.contains(end), isField(end) { end += 1 }
    return (1...3).contains(end - start) ? end : nil
  }

  private func isField(_ index: Int) -> Bool {
    tokens[index].shape.isSuperset(of: [.capitalized, .lowercase])
      && Cues.fields.contains(tokens[index].folded)
  }

  /// More fields of work than this are a list, not a name.
  private static let mostFields = 8
  private static let comma = WordHash(",")
  private static let of = WordHash("of")
  private static let ands = WordList.set("and &")
  private static let heads = WordList.set(
    """
    ministry department institute bureau board office secretariat committee commission faculty
    school
    """)
}
