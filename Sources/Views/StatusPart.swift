import Screen

/// A part of the status line, and how much it matters where there is no room for all.
struct StatusPart {
  let text: String
  let importance: Importance

  init(_ text: String, _ importance: Importance) {
    self.text = text
    self.importance = importance
  }

  /// From what matters most to what matters least.
  enum Importance: Int, Comparable {
    case loss, notFound, changed, place, finding, notes, moved, rest, saving

    static func < (left: Importance, right: Importance) -> Bool { left.rawValue < right.rawValue }
  }
}

extension [StatusPart] {
  /// Those that have room in `columns`, in their order, two columns before each. Where one has none,
  /// no part that matters less is shown.
  func fitting(_ columns: Int) -> [StatusPart] {
    var used = 0
    // Of equal ones the left one first.
    let ranked = enumerated().sorted {
      ($0.element.importance, $0.offset) < ($1.element.importance, $1.offset)
    }
    let kept = ranked.prefix { part in
      used += part.element.text.columns + 2
      return used <= columns
    }
    return kept.sorted { $0.offset < $1.offset }.map(\.element)
  }
}
