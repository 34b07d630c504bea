import Articles

/// A plain text file as lines, with the questions that telling its paragraphs apart asks of them.
///
/// Lives no longer than the memory that its bytes stand in.
struct PlainText {
  /// Valid UTF-8 with line feeds only.
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: [SourceLine]

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    lines = LineScanner.lines(of: bytes)
  }

  func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// Whether the line ends as a sentence does, quotation marks and brackets after the stop included.
  func endsSentence(_ line: SourceLine) -> Bool {
    var end = line.span.end
    while let scalar = scalar(endingAt: end, after: line.span.start) {
      switch scalar {
      case ".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", "॥": return true
      case "\"", "'", "”", "’", "»", "“", ")", "]", "*", "_", "」", "』", "）":
        end -= UTF8.width(scalar)
      default: return false
      }
    }
    return false
  }

  /// How the first word of the line begins, opening marks left out.
  func opening(_ line: SourceLine) -> Opening {
    var start = line.span.start
    while let scalar = scalar(at: start, before: line.span.end) {
      switch scalar {
      case "a"..."z": return .lowercase
      case "A"..."Z": return .uppercase
      case "\"", "'", "“", "‘", "«", "„", "(", "[", "*", "_", "¿", "¡":
        start += UTF8.width(scalar)
      default: return scalar.isASCII ? .other : Opening(scalar)
      }
    }
    return .other
  }

  /// How `line` begins; where it and the line before are in capitals throughout, those say nothing.
  func opening(_ line: SourceLine, after before: SourceLine) -> Opening {
    let opening = opening(line)
    guard opening == .uppercase, isAllCapitals(line), isAllCapitals(before) else { return opening }
    return .uncased
  }

  private func isAllCapitals(_ line: SourceLine) -> Bool {
    !bytes[line.span.range].contains { $0 >= 0x80 || (0x61...0x7A).contains($0) }
  }

  enum Opening {
    case lowercase, uppercase
    /// Of a script without capitals.
    case uncased
    /// Of a script without spaces.
    case unspaced
    case other

    fileprivate init(_ scalar: Unicode.Scalar) {
      if PlainText.isUnspaced(scalar) {
        self = .unspaced
      } else if scalar.properties.isLowercase {
        self = .lowercase
      } else if scalar.properties.isUppercase {
        self = .uppercase
      } else {
        self = scalar.properties.isAlphabetic ? .uncased : .other
      }
    }
  }

  /// Whether the line ends in a script that is written without spaces.
  func endsUnspaced(_ line: SourceLine) -> Bool {
    scalar(endingAt: line.span.end, after: line.span.start).map(Self.isUnspaced) ?? false
  }

  /// Columns up to the first space of the line.
  func firstWordColumns(_ line: SourceLine) -> Int {
    var columns = 0
    for byte in bytes[line.span.range] {
      if byte == 0x20 || byte == 0x09 { break }
      if byte & 0xC0 != 0x80 { columns += 1 }
    }
    return columns
  }

  func codePoints(_ range: Range<Int>) -> Int { bytes.span.extracting(range).codePointCount }

  func isOneWord(_ line: SourceLine) -> Bool { firstWordColumns(line) == line.columns }

  private func scalar(at offset: Int, before end: Int) -> Unicode.Scalar? {
    guard offset < end else { return nil }
    if bytes[offset] < 0x80 { return Unicode.Scalar(bytes[offset]) }
    var iterator = bytes[offset..<min(end, offset + 4)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  private func scalar(endingAt end: Int, after start: Int) -> Unicode.Scalar? {
    var offset = end - 1
    while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset < start ? nil : scalar(at: offset, before: end)
  }

  /// Whether the character belongs to a script that is written without spaces between words.
  fileprivate static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai, Lao, Tibetan, Burmese, Khmer; Han and kana.
    case 0xE00...0x109F, 0x1780...0x17FF: true
    case 0x3000...0x30FF, 0x3400...0x9FFF, 0xFF00...0xFF60, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
