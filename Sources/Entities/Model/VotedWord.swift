/// What the features of the first pass's votes know of a word besides the votes.
package struct VotedWord: Sendable {
  let shape: UInt32
  /// Where it stands in its capitalised run.
  let place: UInt32

  /// Gives `sink` the features that tell what the first pass made of the word's other mentions.
  @inline(__always)
  package func add<Sink: FeatureSink>(_ votes: Votes, to sink: inout Sink) {
    FeatureHash.add(90, votes.type, to: &sink)
    FeatureHash.add(91, votes.type, shape, to: &sink)
    FeatureHash.add(92, votes.longer, to: &sink)
    FeatureHash.add(93, votes.longer, place, to: &sink)
  }
}

/// What the first pass made of a word's other mentions.
package struct Votes: Hashable, Sendable {
  /// The type most of them got, and whether all did; 0 without any.
  var type: UInt32 = 0
  /// The tag the word got inside longer names; 0 for none.
  var longer: UInt32 = 0

  package init(type: UInt32 = 0, longer: UInt32 = 0) {
    self.type = type
    self.longer = longer
  }
}
