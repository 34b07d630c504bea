/// A word's identity: FNV-1a of its UTF-8 bytes, 32 bits.
///
/// Two different words of one article share one about once in a thousand articles of ten
/// thousand words; where that would show, callers compare the words themselves.
package struct WordHash: Hashable, Sendable {
  package private(set) var value: UInt32

  package init(value: UInt32 = 0x811c_9dc5) { self.value = value }

  /// The hash of `text`'s bytes.
  package init(_ text: some StringProtocol) {
    self.init()
    for byte in text.utf8 { append(byte) }
  }

  package mutating func append(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The hash of the two words with one space between them.
  package func followed(by next: WordHash) -> WordHash {
    var value = (value ^ 0x20) &* 0x0100_0193
    value = (value ^ next.value) &* 0x85eb_ca6b
    return WordHash(value: value ^ value >> 13)
  }
}
