/// One thing drawn on a terminal: printable text in one cell or in two.
package struct Glyph: Hashable, Sendable {
  /// One spacing scalar with up to four marks of no width: what one cell of ncurses holds.
  package let text: String
  /// 1 or 2.
  package let columns: Int

  package init(_ text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }
}

/// What is drawn for one character (extended grapheme cluster) of any text, safe to send to a
/// terminal whatever the character is. Empty where there is nothing to see.
///
/// - Controls become their Unicode pictures (␛, ␍, ␡), a tab one space, line and paragraph
///   separators ␤. Layout expands tabs and breaks lines before it comes to this.
/// - What would reorder or hide text (bidirectional controls, tags, interlinear annotation,
///   deprecated formatting), C1 controls, private and unassigned code points become `�`.
/// - Joiners and other invisible format characters are left out.
/// - Marks stay with their base, four at most; a mark without one stands on ◌.
/// - Emoji sequences: terminals disagree about how wide a family, a skin tone, a flag or a
///   variation selector is, and a wrong guess garbles the line. So only what all agree on is drawn:
///   each spacing scalar in its own width, without joiners, skin tones and variation selectors.
///
/// ASCII costs one array access; everything else is linear in the character's scalars.
package func glyphs(of character: Character) -> [Glyph] {
  if let ascii = character.utf8.first, ascii < 0x80, character.utf8.count == 1 {
    return asciiGlyphs[Int(ascii)]
  }
  var cluster = Cluster()
  for scalar in character.unicodeScalars { cluster.add(scalar) }
  return cluster.glyphs
}

extension Character {
  /// The columns its glyphs take together. 0 where nothing is drawn.
  package var columns: Int {
    if let ascii = utf8.first, ascii < 0x80, utf8.count == 1 { return 1 }
    return glyphs(of: self).reduce(0) { $0 + $1.columns }
  }
}

extension StringProtocol {
  /// The columns the text takes in one row. Walks all of it.
  package var columns: Int { reduce(0) { $0 + $1.columns } }
}

private let asciiGlyphs: [[Glyph]] = (0..<128).map { [Glyph(asciiText($0), columns: 1)] }

private func asciiText(_ byte: UInt8) -> String {
  switch byte {
  case 0x09: " "
  case 0..<0x20: String(UnicodeScalar(0x2400 + UInt32(byte)) ?? "�")
  case 0x7F: "␡"
  default: String(UnicodeScalar(byte))
  }
}
