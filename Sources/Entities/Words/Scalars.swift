/// What a scalar is to the tokenizer.
enum ScalarKind: UInt8 {
  case space, upper, lower, caseless, digit, mark, apostrophe, other
}

/// A scalar decoded from UTF-8, its length in bytes, its kind, and its small letter.
struct DecodedScalar {
  let value: UInt32
  let length: Int
  let kind: ScalarKind
  let lowercase: UInt32

  /// The scalar at `offset` of `bytes`, which are valid UTF-8; a stray byte counts as one scalar.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let first = UInt32(bytes[offset])
    let wanted = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    guard wanted > 1, offset + wanted <= bytes.count else {
      self.init(value: first < 0x80 ? first : 0xfffd, length: 1)
      return
    }
    var value = first & (0x7f >> UInt32(wanted))
    for index in 1..<wanted { value = value << 6 | UInt32(bytes[offset + index] & 0x3f) }
    self.init(value: value, length: wanted)
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
    (kind, lowercase) = DecodedScalar.classify(value)
  }

  /// Half of a flag.
  var isFlagLetter: Bool { (0x1f1e6...0x1f1ff).contains(value) }

  var isSkinTone: Bool { (0x1f3fb...0x1f3ff).contains(value) }

  var isJoiner: Bool { value == 0x200d }

  private static func classify(_ value: UInt32) -> (ScalarKind, UInt32) {
    switch value {
    case 0x61...0x7a: return (.lower, value)
    case 0x41...0x5a: return (.upper, value + 0x20)
    case 0x30...0x39: return (.digit, value)
    case 0...0x20, 0x7f...0xa0: return (.space, value)
    case 0x27, 0x2019: return (.apostrophe, 0x27)
    case 0xc0...0xde where value != 0xd7: return (.upper, value + 0x20)
    case 0xdf...0xff where value != 0xf7: return (.lower, value)
    case 0xaa, 0xb5, 0xba: return (.lower, value)
    case 0..<0x100, 0x2010...0x206f: return (.other, value)
    case 0x300...0x36f, 0x200c, 0x200d: return (.mark, value)
    case 0x3400...0x9fff, 0xac00...0xd7a3: return (.caseless, value)
    default: return properties(value)
    }
  }

  private static func properties(_ value: UInt32) -> (ScalarKind, UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return (.other, value) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      let mapped = properties.lowercaseMapping.unicodeScalars
      return (.upper, mapped.first.map(\.value) ?? value)
    case .lowercaseLetter: return (.lower, value)
    case .modifierLetter, .otherLetter: return (.caseless, value)
    case .nonspacingMark, .spacingMark, .enclosingMark: return (.mark, value)
    case .decimalNumber: return (.digit, value)
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return (.space, value)
    default: return (.other, value)
    }
  }
}
