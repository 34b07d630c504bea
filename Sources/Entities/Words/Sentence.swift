/// A stretch of tokens that names are looked for in: a sentence, a heading, a table's cell.
package struct Sentence: Hashable, Sendable {
  package let tokens: Range<Int>
  package let setting: Setting

  package init(tokens: Range<Int>, setting: Setting) {
    self.tokens = tokens
    self.setting = setting
  }

  /// Where it stands.
  package enum Setting: Hashable, Sendable {
    case body
    /// A title or heading in which small letters cannot be relied on.
    case titleCase
    case byline
  }
}
