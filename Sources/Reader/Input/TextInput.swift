/// A text being typed: a prompt's line or a note of many lines, and the place of the cursor in it.
package struct TextInput: Hashable, Sendable {
  package private(set) var text: [Character]
  /// The character before which typing goes in, 0 up to `text.count`.
  package private(set) var cursor: Int

  package init(_ text: String = "") {
    self.text = Array(text)
    cursor = self.text.count
  }

  package var string: String { String(text) }

  package var isEmpty: Bool { text.isEmpty }

  package mutating func insert(_ string: String) {
    let before = String(text[..<cursor])
    let after = String(text[cursor...])
    let head = Array(before + string)
    text = Array(String(head) + after)
    cursor = min(head.count, text.count)
  }

  /// Replaces the whole text and puts the cursor behind it.
  package mutating func replace(with string: String) {
    text = Array(string)
    cursor = text.count
  }

  package mutating func move(_ motion: Motion) {
    cursor = target(of: motion)
  }

  /// Deletes from the cursor to where `motion` leads; the text deleted.
  @discardableResult
  package mutating func delete(_ motion: Motion) -> String {
    let other = target(of: motion)
    let range = min(cursor, other)..<max(cursor, other)
    let deleted = String(text[range])
    text.removeSubrange(range)
    cursor = range.lowerBound
    return deleted
  }

  package mutating func place(cursor: Int) {
    self.cursor = min(max(0, cursor), text.count)
  }

  package enum Motion: Hashable, Sendable {
    case left, right, wordLeft, wordRight, lineStart, lineEnd, textStart, textEnd
  }

  private func target(of motion: Motion) -> Int {
    switch motion {
    case .left: max(0, cursor - 1)
    case .right: min(text.count, cursor + 1)
    case .wordLeft: wordStart(before: cursor)
    case .wordRight: wordEnd(after: cursor)
    case .lineStart: (text[..<cursor].lastIndex(of: "\n") ?? -1) + 1
    case .lineEnd: text[cursor...].firstIndex(of: "\n") ?? text.count
    case .textStart: 0
    case .textEnd: text.count
    }
  }

  private func wordStart(before place: Int) -> Int {
    var place = place
    while place > 0, !text[place - 1].isPartOfWord { place -= 1 }
    while place > 0, text[place - 1].isPartOfWord { place -= 1 }
    return place
  }

  private func wordEnd(after place: Int) -> Int {
    var place = place
    while place < text.count, !text[place].isPartOfWord { place += 1 }
    while place < text.count, text[place].isPartOfWord { place += 1 }
    return place
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
