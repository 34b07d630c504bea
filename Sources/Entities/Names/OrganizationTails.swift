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
    var end = name.tokens.upperBound
    while let next = nextField(end) { end = next }
    return end > name.tokens.upperBound ? end : nil
  }

  /// Where the next field of its work ends: ", Labour", "and Food".
  private func nextField(_ index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    var start = index
    if tokens[start].hash == OrganizationTails.comma { start += 1 }
    if tokens.indices.contains(start), OrganizationTails.ands.contains(tokens[start].folded) {
      start += 1
    } else if start > index {
      // A comma alone goes on only to a last "and".
      guard let after = fieldEnd(start), nextField(after) != nil else { return nil }
      return after
    }
    return start > index ? fieldEnd(start) : nil
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

  private static let comma = WordHash(",")
  private static let of = WordHash("of")
  private static let ands = WordList.set("and &")
  private static let heads = WordList.set(
    """
    ministry department institute bureau board office secretariat committee commission faculty
    school
    """)
}
