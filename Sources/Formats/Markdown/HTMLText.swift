/// The words in a piece of HTML.
enum HTMLText {
  /// Whether the tag is `<br>`, in any of its forms.
  static func isLineBreak(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    tag.count >= 4 && name(tag[1...]) == "br"
  }

  /// The text between the tags of `html`, every run of white space one space, characters by name
  /// decoded; without comments, scripts and styles.
  static func text(of html: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index < html.count {
      let byte = html[index]
      if byte == UInt8(ascii: "<"), let end = markupEnd(html, from: index) {
        appendSpace(&text)
        index = end
      } else if byte == UInt8(ascii: "&"), let (character, end) = entity(html, at: index) {
        text += Array(character.utf8)
        index = end
      } else {
        if byte == 0x20 || (0x09...0x0D).contains(byte) {
          appendSpace(&text)
        } else {
          text.append(byte)
        }
        index += 1
      }
    }
    return text
  }

  private static func appendSpace(_ text: inout [UInt8]) {
    if let last = text.last, last != 0x20 { text.append(0x20) }
  }

  /// Where the tag, the comment or the element without words that begins at `start` ends; nil where
  /// "<" is just a sign.
  private static func markupEnd(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let rest = html[(start + 1)...]
    if rest.starts(with: "!--".utf8) { return end(of: "-->", in: rest) ?? html.count }
    guard let first = rest.first,
      first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
        || (0x41...0x5A).contains(first & 0xDF)
    else { return nil }
    let name = name(rest)
    if name == "script" || name == "style" {
      return end(of: "</\(name)>", in: rest) ?? html.count
    }
    return tagEnd(rest)
  }

  /// Past the ">" of a tag that is outside quotation marks.
  private static func tagEnd(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var quote: UInt8?
    for (index, byte) in zip(rest.indices, rest) {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return rest.endIndex
  }

  private static func end(
    of word: String, in text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    let word = Array(word.utf8)
    return text.indices.first { start in
      text[start...].prefix(word.count).elementsEqual(word) { lowercased($0) == $1 }
    }.map { $0 + word.count }
  }

  /// The name of the tag whose "<" stands before `text`, in small letters.
  private static func name(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let letters = text.prefix(12).prefix { (0x41...0x5A).contains($0 & 0xDF) }
    return String(decoding: letters.map(lowercased), as: UTF8.self)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The character that the entity at `start` names, and where the entity ends.
  private static func entity(
    _ html: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (character: String, end: Int)? {
    let name = html[(start + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < html.count, html[name.endIndex] == UInt8(ascii: ";") else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    guard let character = named[text] ?? numbered(text) else { return nil }
    return (character, name.endIndex + 1)
  }

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return String(scalar)
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "copy": "©", "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "middot": "·", "bull": "•", "times": "×", "deg": "°", "euro": "€",
  ]
}
