import Articles

/// Names that were not found.
extension CorrectedEntries {
  /// Adds the mention that the reader has seen where nothing was found.
  mutating func addMention(at place: TextSpan, _ correction: EntityCorrection) {
    let isTaken = entries.contains { $0.entity.mentions.contains { $0.span.overlaps(place) } }
    let isSame = correction.keys.first == FormKey(article[place])
    guard !isTaken, isSame, case .isCalled(let name) = correction.statement else { return }
    let target = entry(called: FormKey(name), orHaving: FormKey(name), besides: [])
    if let target { entries[target].add([Mention(place)], in: article) }
  }

  /// Adds every place where the forms stand to the entry numbered `target`, else to a new one.
  ///
  /// A name inside the added one gives way to it; one around it does so in the place alone that
  /// the reader has pointed at.
  mutating func addMentions(
    of correction: EntityCorrection, _ type: EntityType, to target: Int?
  ) {
    var places = finder.places(of: correction.spellings)
    if let place = correction.place, correction.keys.contains(FormKey(article[place])) {
      places = [place] + places.filter { !$0.overlaps(place) }
    }
    if places.isEmpty { return }
    let spans = entries.flatMap { $0.entity.mentions.map(\.span) }.sorted()
    var added: [TextSpan] = []
    for place in places where !added.contains(where: place.overlaps) {
      let others = overlapping(place, in: spans)
      guard !others.contains(place),
        place == correction.place || others.allSatisfy({ place.contains($0) })
      else { continue }
      if !others.isEmpty { remove(others) }
      added.append(place)
    }
    put(added.sorted().map { Mention($0) }, in: target, correction.forms[0], type)
  }

  private mutating func remove(_ spans: [TextSpan]) {
    for index in entries.indices {
      _ = entries[index].take(in: article) { spans.contains($0.span) }
    }
  }

  /// Those of `spans`, which are sorted and apart, that overlap `place`. O(log n) and those.
  private func overlapping(_ place: TextSpan, in spans: [TextSpan]) -> [TextSpan] {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= place.start { low = middle + 1 } else { high = middle }
    }
    return Array(spans[low...].prefix { $0.start < place.end })
  }
}
