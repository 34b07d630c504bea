/// What a scalar can be at the end of a sentence.
extension Unicode.Scalar {
  /// Ends a sentence where white space and a new one follow.
  var isStop: Bool {
    switch self {
    case ".", "!", "?", "…", "‼", "⁇", "⁈", "⁉", "؟", "۔", "։", "।", "॥", "။", "።", "។", "᙮": true
    default: isWideStop
    }
  }

  /// Ends a sentence with or without white space after it: Chinese and Japanese write none.
  var isWideStop: Bool {
    switch self {
    case "。", "｡", "！", "？": true
    default: false
    }
  }

  /// Ends a question or an exclamation, so is never part of an abbreviation.
  var isLoudStop: Bool {
    switch self {
    case ".", "…": false
    default: isStop
    }
  }

  var isQuotationMark: Bool {
    switch self {
    case "\"", "'", "＂": true
    default: properties.generalCategory.isQuotation || isCornerBracket
    }
  }

  /// Belongs to the sentence whose stop it follows.
  var isCloser: Bool {
    isQuotationMark && !"「『".unicodeScalars.contains(self)
      || properties.generalCategory == .closePunctuation
  }

  /// Closes what it stands behind even after a space, if a space follows as well.
  var closesAfterSpace: Bool {
    self == "\"" || properties.generalCategory == .finalPunctuation
  }

  /// White space within a line.
  var isSpace: Bool { properties.generalCategory == .spaceSeparator }

  /// May stand before the first word of a sentence.
  var isOpener: Bool {
    isQuotationMark || properties.generalCategory == .openPunctuation || self == "¿" || self == "¡"
  }

  /// Opens in every language; German closes with “ and Danish with «, but not after a wide stop.
  var opensOnly: Bool {
    properties.generalCategory == .initialPunctuation
      || properties.generalCategory == .openPunctuation
  }

  private var isCornerBracket: Bool { "「」『』".unicodeScalars.contains(self) }

  /// Stands inside a sentence, never at its start.
  var isInnerMark: Bool {
    switch self {
    case ",", ";", ":", "،", "؛", "，", "；", "：", "、": true
    default: false
    }
  }

  var isApostrophe: Bool { self == "'" || self == "’" }

  /// A letter or a digit.
  var isWordPart: Bool { properties.isAlphabetic || isDigit }

  var isASCIILetter: Bool { isASCII && properties.isAlphabetic }

  var isDash: Bool { properties.generalCategory == .dashPunctuation }

  var isCapital: Bool {
    properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  var isDigit: Bool { properties.generalCategory == .decimalNumber }
}

extension Unicode.GeneralCategory {
  fileprivate var isQuotation: Bool { self == .initialPunctuation || self == .finalPunctuation }
}
