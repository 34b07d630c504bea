/// A stretch of tokens that names something.
package struct Name: Hashable, Sendable {
  package let tokens: Range<Int>
  /// Nil where only its other mentions can tell.
  package var type: EntityType?
  /// How sure it is that this is a name of this type, from 0.
  package var weight: Int

  package init(tokens: Range<Int>, type: EntityType?, weight: Int) {
    self.tokens = tokens
    self.type = type
    self.weight = weight
  }
}

extension [Name] {
  /// Both in order; of two that overlap the one of `others`, which are in order too.
  func replaced(by others: [Name]) -> [Name] {
    guard !others.isEmpty else { return self }
    var all: [Name] = []
    all.reserveCapacity(count + others.count)
    var next = 0
    for name in self {
      while next < others.count, others[next].tokens.upperBound <= name.tokens.lowerBound {
        all.append(others[next])
        next += 1
      }
      if next == others.count || others[next].tokens.lowerBound >= name.tokens.upperBound {
        all.append(name)
      }
    }
    return all + others[next...]
  }
}
