/// The lists that the name model knows, a bit each.
package enum WordLists {
  /// For each listed word, by its folded hash, the lists it stands in.
  package static var bits: [WordHash: UInt16] {
    let lists = [
      Demonyms.words.union(Demonyms.doubtful), Places.words, GivenNames.names, Cues.titles,
      Cues.organizationEnds, Cues.organizationHeads, Cues.placeEnds, Cues.commonWords,
      Cues.particles, Organizations.words,
      Surnames.names, Places.doubtfulWords, Places.doubtfulParts, Organizations.doubtfulWords,
    ]
    var bits: [WordHash: UInt16] = [:]
    for (number, list) in lists.enumerated() {
      for word in list { bits[word, default: 0] |= 1 << UInt16(number) }
    }
    return bits
  }
}
