package import Articles

/// Cuts text into tokens the way the training data are cut: hyphens stand alone, clitics ("'s",
/// "n't") are tokens, abbreviations keep their full stops, numbers their commas.
package struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var end = 0
  package private(set) var tokens: [Token] = []

  /// `bytes` are the article's text and must outlive the tokenizer.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Adds the tokens of `span`, which lies inside the text. O(n).
  package mutating func append(_ span: TextSpan) {
    offset = max(0, span.start)
    end = min(span.end, bytes.count)
    var spaced = true
    while offset < end {
      let scalar = DecodedScalar(bytes, at: offset)
      switch scalar.kind {
      case .space:
        offset += scalar.length
        spaced = true
        continue
      case .upper, .lower, .caseless: scanWord(spaced)
      case .digit: scanNumber(spaced)
      case .apostrophe: scanApostrophe(scalar.length, spaced)
      case .mark, .other: scanMark(scalar, spaced)
      }
      spaced = false
    }
  }

  private mutating func emit(_ word: ScannedWord, _ extra: Token.Shape, _ spaced: Bool) {
    var shape = word.shape.union(extra)
    if spaced { shape.insert(.spaced) }
    tokens.append(
      Token(start: offset, end: word.end, hash: word.hash, folded: word.folded, shape: shape))
    offset = word.end
  }

  private mutating func scanWord(_ spaced: Bool) {
    var word = ScannedWord(start: offset)
    while word.end < end {
      let scalar = DecodedScalar(bytes, at: word.end)
      switch scalar.kind {
      case .upper, .lower, .caseless, .digit, .mark:
        guard !beginsNameAfterInitials(word) else { return emit(word, [], spaced) }
        word.append(scalar, bytes)
      case .apostrophe:
        guard let next = letter(at: word.end + scalar.length) else { return emit(word, [], spaced) }
        let clitic = cliticLength(at: word.end + scalar.length)
        if clitic > 0 {
          emitBeforeClitic(word, isNegation: clitic == 1 && next.lowercase == 0x74, spaced)
          return
        }
        word.append(scalar, bytes)
      default:
        guard continues(word, scalar) else { return emit(word, [], spaced) }
        let isAbbreviation = scalar.value == 0x2e && Abbreviations.contains(word.folded)
        word.append(scalar, bytes)
        if isAbbreviation { return emit(word, [], spaced) }
      }
    }
    emit(word, [], spaced)
  }

  /// "do|n't": the n belongs to the clitic.
  private mutating func emitBeforeClitic(_ word: ScannedWord, isNegation: Bool, _ spaced: Bool) {
    guard isNegation, word.end - offset > 1, bytes[word.end - 1] | 0x20 == 0x6e else {
      return emit(word, [], spaced)
    }
    emit(ScannedWord(bytes, offset..<word.end - 1), [], spaced)
    var clitic = ScannedWord(bytes, offset..<word.end)
    while clitic.end < end {
      let scalar = DecodedScalar(bytes, at: clitic.end)
      guard scalar.kind == .apostrophe || scalar.kind == .lower || scalar.kind == .upper else {
        break
      }
      clitic.append(scalar, bytes)
    }
    emit(clitic, [], false)
  }

  /// Whether what follows "J." is a name, not another initial: "J.Smith".
  private func beginsNameAfterInitials(_ word: ScannedWord) -> Bool {
    word.endsInitials && letter(at: word.end + 1)?.kind == .lower
  }

  /// Whether the mark after `word` belongs to it: "U.S.", "Mr.", "yahoo.com", "AT&T", "e-mail".
  private func continues(_ word: ScannedWord, _ mark: DecodedScalar) -> Bool {
    let next = letter(at: word.end + 1)
    switch mark.value {
    case 0x2e:
      if word.isInitials || Abbreviations.contains(word.folded) { return true }
      guard let next else { return false }
      return next.kind == .lower && !word.shape.contains(.caseless)
    case 0x26: return next?.kind == .upper && !word.shape.contains(.lowercase)
    case 0x40, 0x5f: return next != nil
    case 0x2d: return next?.kind == .lower && Abbreviations.isPrefix(word.folded)
    case 0x3a, 0x2f: return word.isAddress || isAddressStart(word)
    case 0x3f, 0x3d, 0x23, 0x25, 0x7e: return word.isAddress
    default: return false
    }
  }

  /// Whether "://" follows.
  private func isAddressStart(_ word: ScannedWord) -> Bool {
    word.end + 2 < end && bytes[word.end] == 0x3a && bytes[word.end + 1] == 0x2f
      && bytes[word.end + 2] == 0x2f
  }

  private mutating func scanNumber(_ spaced: Bool) {
    var word = ScannedWord(start: offset)
    while word.end < end {
      let scalar = DecodedScalar(bytes, at: word.end)
      switch scalar.kind {
      case .digit, .upper, .lower, .mark: word.append(scalar, bytes)
      case .other where [0x2c, 0x2e, 0x3a, 0x2f].contains(scalar.value):
        guard word.end + 1 < end, DecodedScalar(bytes, at: word.end + 1).kind == .digit else {
          return emit(word, [], spaced)
        }
        word.append(scalar, bytes)
      default: return emit(word, [], spaced)
      }
    }
    emit(word, [], spaced)
  }

  /// A clitic after a word, else a quotation mark.
  private mutating func scanApostrophe(_ length: Int, _ spaced: Bool) {
    var word = ScannedWord(bytes, offset..<offset + length)
    let clitic = cliticLength(at: word.end)
    for _ in 0..<clitic { word.append(DecodedScalar(bytes, at: word.end), bytes) }
    let isPossessive = clitic == 1 && bytes[word.end - 1] | 0x20 == 0x73
    let afterWord = !spaced && tokens.last?.shape.contains(.word) == true
    emit(word, isPossessive || (clitic == 0 && afterWord) ? .possessive : [], spaced)
  }

  /// A run of one and the same mark ("...", "--") or a single one.
  private mutating func scanMark(_ scalar: DecodedScalar, _ spaced: Bool) {
    var word = ScannedWord(start: offset)
    word.append(scalar, bytes)
    if scalar.value < 0x80, ![0x28, 0x29, 0x22, 0x24].contains(scalar.value) {
      while word.end < end, bytes[word.end] == bytes[offset] { word.append(scalar, bytes) }
    }
    appendExtenders(of: scalar, to: &word)
    emit(word, [], spaced)
  }

  /// Adds what makes one character with a mark: accents, the rest of a flag or of a joined emoji.
  private func appendExtenders(of scalar: DecodedScalar, to word: inout ScannedWord) {
    var previous = scalar
    var isFlag = false
    while word.end < end {
      let next = DecodedScalar(bytes, at: word.end)
      let joinsFlag = previous.isFlagLetter && next.isFlagLetter && !isFlag
      let isJoined = previous.isJoiner && next.kind == .other
      guard next.kind == .mark || next.isSkinTone || isJoined || joinsFlag else { return }
      isFlag = isFlag || joinsFlag
      word.append(next, bytes)
      previous = next
    }
  }

  private func letter(at offset: Int) -> DecodedScalar? {
    guard offset < end else { return nil }
    let scalar = DecodedScalar(bytes, at: offset)
    return [.upper, .lower, .caseless].contains(scalar.kind) ? scalar : nil
  }

  /// How many letters of "s", "t", "d", "m", "ll", "re" or "ve" stand alone at `offset`; else 0.
  private func cliticLength(at offset: Int) -> Int {
    guard offset < end else { return 0 }
    let first = bytes[offset] | 0x20
    let second = offset + 1 < end ? bytes[offset + 1] | 0x20 : 0x20
    let length: Int
    switch (first, second) {
    case (0x6c, 0x6c), (0x72, 0x65), (0x76, 0x65): length = 2
    case (0x73, _), (0x74, _), (0x64, _), (0x6d, _): length = 1
    default: return 0
    }
    guard offset + length < end else { return length }
    switch DecodedScalar(bytes, at: offset + length).kind {
    case .upper, .lower, .caseless, .digit, .mark: return 0
    default: return length
    }
  }
}
