import CEntityModel

/// The trained name model, used as it lies in memory: a checked hash table of weights, a table of
/// words, and the weights of one tag after another.
///
/// The file, little-endian: header of 64 bytes (magic, version, buckets of features, bits of the
/// word table's size, source, language's two letters, 0…), 81 transition weights of 4 bytes, padding
/// to 64; per bucket eight 2-byte checks and eight rows of eight 1-byte weights; word entries of
/// 4 bytes; word checks of 2 bytes.
package struct NameModel: @unchecked Sendable {
  /// Raised with every change of the file or of the features.
  package static let version: UInt32 = 2
  package static let magic: UInt32 = 0x4c45_4d4e
  package static let headerSize = 64
  package static let transitionsSize = 384
  /// Eight checks and eight rows of weights.
  package static let bucketSize = 80

  private let buckets: UnsafePointer<UInt8>
  private let entries: UnsafePointer<UInt32>
  private let checks: UnsafePointer<UInt16>
  private let bucketCount: UInt64
  private let wordMask: UInt32
  /// The convention of the text's annotation that the features name.
  package let source: UInt32
  /// The language it knows, as `languageNumber` gives it.
  package let language: UInt32
  /// `[previous * 9 + next]`.
  package let transitions: [Int32]

  /// A view of `bytes`, which must outlive it and be aligned to 16 bytes; nil for another version
  /// or a file cut short. O(1).
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count > NameModel.headerSize + 384 else { return nil }
    let header = base.assumingMemoryBound(to: UInt32.self)
    guard header[0] == NameModel.magic, header[1] == NameModel.version,
      header[2] > 0, header[2] < 1 << 24, header[3] < 24
    else { return nil }
    let buckets = Int(header[2])
    let words = 1 << Int(header[3])
    var offset = NameModel.headerSize + NameModel.transitionsSize
    guard bytes.count >= offset + buckets * NameModel.bucketSize + words * 6 else { return nil }
    let steps = (base + NameModel.headerSize).assumingMemoryBound(to: Int32.self)
    transitions = (0..<81).map { steps[$0] }
    self.buckets = (base + offset).assumingMemoryBound(to: UInt8.self)
    offset += buckets * NameModel.bucketSize
    entries = (base + offset).assumingMemoryBound(to: UInt32.self)
    offset += words * 4
    checks = (base + offset).assumingMemoryBound(to: UInt16.self)
    bucketCount = UInt64(buckets)
    wordMask = UInt32(words - 1)
    source = header[4]
    language = header[5]
  }

  /// A BCP 47 language subtag of two or three small letters as a number; nil for any other text.
  package static func languageNumber(_ subtag: String) -> UInt32? {
    let letters = subtag.utf8
    guard (2...3).contains(letters.count), letters.allSatisfy({ (0x61...0x7a).contains($0) })
    else { return nil }
    return letters.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The bucket and the check of a feature, in a table of `count` buckets.
  @inline(__always)
  package static func place(_ feature: UInt64, count: UInt64) -> (bucket: Int, check: UInt16) {
    let check = UInt16(truncatingIfNeeded: feature >> 48) | 1
    return (Int(truncatingIfNeeded: ((feature & 0xffff_ffff) &* count) >> 32), check)
  }

  /// Adds a feature's weights for the eight tags; outside has none.
  @inline(__always)
  func add(_ feature: UInt64, to sum: inout SIMD8<Int16>) {
    let (bucket, check) = NameModel.place(feature, count: bucketCount)
    sum &+= entity_model_row(buckets + bucket * NameModel.bucketSize, check)
  }

  /// The lists that a word stands in, by its folded hash. O(1).
  package func lists(_ folded: WordHash) -> UInt16 { entry(NameModel.listKey(folded)).lists }

  /// Where the word table keeps the lists of a word.
  package static func listKey(_ folded: WordHash) -> WordHash {
    WordHash(value: folded.value ^ 0x5bd1_e995)
  }

  /// What the word table says of the word with this hash, as written. O(1).
  package func entry(_ word: WordHash) -> WordEntry {
    let check = NameModel.check(word)
    var slot = Int(NameModel.slot(word, mask: wordMask))
    while checks[slot] != 0 {
      if checks[slot] == check { return WordEntry(packed: entries[slot]) }
      slot = (slot + 1) & Int(wordMask)
    }
    return WordEntry()
  }

  /// Where the word table begins to look for a word.
  package static func slot(_ word: WordHash, mask: UInt32) -> UInt32 {
    (word.value &* 0x9e37_79b1) >> 7 & mask
  }

  /// What tells the words of one slot apart; never 0.
  package static func check(_ word: WordHash) -> UInt16 {
    UInt16(truncatingIfNeeded: (word.value &* 0x85eb_ca6b) >> 15) | 1
  }
}
