/// "Uyghurs", "Uyghur" and "Uighur" as one word.
enum GroupWords {
  /// One hash for the singular, the plural and the spellings of a people's name.
  static func stem(_ word: NameWord) -> WordHash {
    let plain = spelled(word.letters)
    return variants[plain] ?? WordHash(value: plain.value ^ 0x5eed)
  }

  /// Whether a word ends as words for peoples do: "Rohingyans", "Javanese", "Hazaragi".
  static func isBuiltLikeOne(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    endings.contains {
      word.count > $0.utf8.count + 2 && word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  private static let endings = ["ian", "ians", "ese", "ish", "ists", "ites", "eans", "ese"]

  private static func spelled(_ letters: [UInt32]) -> WordHash {
    var hash = WordHash()
    let isPlural = letters.count > 3 && letters.last == 0x73 && letters.dropLast().last != 0x73
    for letter in isPlural ? letters.dropLast() : letters[...] {
      hash.append(UInt8(truncatingIfNeeded: letter))
    }
    return hash
  }

  /// A line a people.
  private static let variants: [WordHash: WordHash] = {
    let rows = """
      uyghur uighur uygur uigur
      muslim moslem
      argentine argentinian argentinean
      shia shiite
      brit briton british
      somali somalian
      """
    var table: [WordHash: WordHash] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map { WordHash($0) }
      for word in words { table[word] = words.first }
    }
    return table
  }()
}
