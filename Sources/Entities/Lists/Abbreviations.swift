/// Words whose full stop does not end a sentence, and prefixes whose hyphen does not end a word.
enum Abbreviations {
  /// Whether the word with this folded hash takes a full stop along.
  static func contains(_ word: WordHash) -> Bool { abbreviations.contains(word) }

  /// Whether the data keep this prefix and the word after its hyphen together: "re-elected".
  static func isPrefix(_ word: WordHash) -> Bool { prefixes.contains(word) }

  private static let abbreviations = WordList.set(
    """
    mr mrs ms dr prof rev fr hon gen col maj capt lt sgt cpl adm cmdr gov sen rep pres st ste sr jr
    inc corp ltd co bros jan feb apr aug sept oct nov dec vs etc al dept univ assn
    ave blvd messrs mme mlle supt insp amb
    """)

  private static let prefixes = WordList.set("re e non co pre anti semi mid")
}
