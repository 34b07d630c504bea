/// Finds the forms of a name in short texts, as whole words.
struct FormMatcher {
  private let forms: [[UInt8]]

  init(_ forms: [String]) { self.forms = forms.filter { !$0.isEmpty }.map { Array($0.utf8) } }

  /// Whether `text` holds one of the forms, with no letter or digit on either side.
  func isNamed(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in forms.contains { isNamed($0, in: bytes) } }
  }

  private func isNamed(_ form: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= form.count else { return false }
    return (0...text.count - form.count).contains { start in
      text[start] == form[0] && text[start..<start + form.count].elementsEqual(form)
        && !Self.isInWord(text[..<start], last: true)
        && !Self.isInWord(text[(start + form.count)...], last: false)
    }
  }

  /// Whether the nearest character of `side` is a letter or digit.
  private static func isInWord(_ side: Slice<UnsafeBufferPointer<UInt8>>, last: Bool) -> Bool {
    let text = String(decoding: last ? side.suffix(4) : side.prefix(4), as: UTF8.self)
    let neighbor = last ? text.unicodeScalars.last : text.unicodeScalars.first
    return neighbor?.properties.isAlphabetic == true || neighbor?.properties.numericType != nil
  }
}
