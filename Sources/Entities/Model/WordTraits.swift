/// What the name model sees of one word, as numbers.
package struct WordTraits: Sendable {
  var hash: UInt32 = 0
  var folded: UInt32 = 0
  /// "Xx" for "Apple", "X.X." for "U.S.": runs of one class as one letter.
  var shape: UInt32 = 0
  /// The same with runs of up to four letters.
  var longShape: UInt32 = 0
  var prefixes = SIMD4<UInt32>()
  var suffixes = SIMD4<UInt32>()
  var coarse: UInt32 = 0
  var fine: UInt32 = 0
  var lists: UInt32 = 0
  var isCapitalized = false
  var isWord = false

  /// Stands for the places before a sentence's first and after its last word.
  static let edge = WordTraits()

  init() {}

  /// The traits of `token`, whose entry is looked up in `model`.
  init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ model: NameModel) {
    var entry = model.entry(token.hash)
    entry.lists = model.lists(token.folded)
    self.init(token, bytes, entry)
  }

  package init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ entry: WordEntry) {
    hash = token.hash.value
    folded = token.folded.value
    isCapitalized = token.shape.isSuperset(of: [.capitalized, .word])
    isWord = token.shape.contains(.word)
    coarse = UInt32(entry.coarse)
    fine = UInt32(entry.fine)
    lists = UInt32(entry.lists)
    measure(bytes, token.range)
  }

  /// Shapes and affixes, in bytes for speed: a letter beyond ASCII is several.
  private mutating func measure(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var short = WordHash()
    var long = WordHash()
    var last: UInt8 = 0
    var run = 0
    var prefix = WordHash()
    for (position, index) in range.enumerated() {
      let byte = bytes[index]
      let kind = WordTraits.kind(byte)
      run = kind == last ? run + 1 : 1
      if run == 1 { short.append(kind) }
      if run <= 4 { long.append(kind) }
      last = kind
      if position < 4 {
        prefix.append(WordTraits.lowercased(byte))
        prefixes[position] = prefix.value
      }
    }
    var suffix = WordHash()
    for (position, index) in range.suffix(4).reversed().enumerated() {
      suffix.append(WordTraits.lowercased(bytes[index]))
      suffixes[position] = suffix.value
    }
    shape = short.value
    longShape = long.value
  }

  private static func kind(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5a: 0x58
    case 0x61...0x7a, 0x80...: 0x78
    case 0x30...0x39: 0x64
    default: byte
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
  }
}
