/// A search for words as a reader types them.
///
/// White space in the query stands for any white space, also a line feed or several. Case counts
/// only if the query has a capital. Straight quotation marks, curly and angled ones are the same,
/// so are hyphens and dashes, `…` and three full stops, composed and decomposed letters; what is
/// not seen, such as a soft hyphen, is passed over.
package struct TextSearch: Hashable, Sendable {
  private let folding: SearchFolding
  /// The query as it is compared; one unit for each run of white space.
  private let units: [UInt32]
  /// By byte: whether a hit can begin with it.
  private let mayBegin: [Bool]

  package init(_ query: String) {
    folding = SearchFolding(ignoresCase: !query.unicodeScalars.contains(where: \.isCapital))
    var units: [UInt32] = []
    for scalar in query.unicodeScalars {
      let folded = folding.units(of: scalar)
      for index in 0..<folded.count
      where folded.values[index] != SearchFolding.space || units.last != SearchFolding.space {
        units.append(folded.values[index])
      }
    }
    self.units = units
    var mayBegin = Array(repeating: false, count: 256)
    for scalar in folding.beginnings(of: units) {
      if let byte = UTF8.encode(scalar)?.first { mayBegin[Int(byte)] = true }
    }
    self.mayBegin = mayBegin
  }

  /// Whether there is nothing to search for: only such queries have no hit in any text.
  package var isEmpty: Bool { units.allSatisfy { $0 == SearchFolding.space } }

  /// The first `limit` places in `article` that match: in text order, whole characters, not
  /// overlapping. O(n); 2 to 6 ms a megabyte for a word.
  package func hits(in article: Article, limit: Int = .max) -> [TextSpan] {
    guard !isEmpty else { return [] }
    return article.text.utf8.span.withUnsafeBufferPointer { bytes in
      let text = UTF8Reader(bytes: bytes)
      var hits: [TextSpan] = []
      var cursor = CharacterCursor(article.text, from: 0)
      var offset = 0
      while hits.count < limit, let start = candidate(in: bytes, from: offset) {
        offset = start + 1
        guard let end = end(ofHitAt: start, in: text) else { continue }
        let hit = TextSpan(start: start, end: end)
        guard cursor.isWhole(hit) else { continue }
        hits.append(hit)
        offset = end
      }
      return hits
    }
  }

  /// The first offset from `offset` on where a hit can begin by its first byte.
  private func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    mayBegin.withUnsafeBufferPointer { mayBegin in
      var offset = offset
      while offset < bytes.count {
        if mayBegin[Int(bytes[offset])] { return offset }
        offset += 1
      }
      return nil
    }
  }

  /// Where the hit that begins at `start` ends; nil where none begins.
  private func end(ofHitAt start: Int, in text: UTF8Reader) -> Int? {
    // White space is matched as a run, from its start.
    if units[0] == SearchFolding.space, text.scalar(before: start)?.scalar.isWhiteSpace == true {
      return nil
    }
    var matched = 0
    var offset = start
    while matched < units.count {
      guard let (scalar, next) = text.scalar(at: offset) else { return nil }
      let found = folding.units(of: scalar)
      let isSpace = found.count == 1 && found.values[0] == SearchFolding.space
      offset = isSpace ? text.skippingSpace(from: next) : next
      // A run of white space goes on behind what is not seen.
      if isSpace, matched > 0, units[matched - 1] == SearchFolding.space { continue }
      guard matched + found.count <= units.count, found.count > 0 || matched > 0 else { return nil }
      for index in 0..<found.count where found.values[index] != units[matched + index] {
        return nil
      }
      matched += found.count
    }
    return offset
  }
}
