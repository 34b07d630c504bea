/// What an annotation holds beside others of its kind, so that merging keeps it from both sides: a
/// tag or another body, a selector, a member that is not ours.
struct AnnotationPart: Hashable {
  let place: Place
  let value: JSONValue

  enum Place: Hashable {
    /// Any but the note.
    case body
    case selector
    case member(String)
    case targetMember(String)
  }

  /// Whether another part in the same place stands beside it, not in its stead.
  var isElement: Bool { place == .body || place == .selector }

  /// What it is known by in a file.
  var digest: String { String(Digest(ofText: text).hexadecimal.prefix(16)) }

  func precedes(_ other: AnnotationPart) -> Bool {
    text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  /// Its place and value, as no other part has them.
  private var text: String {
    let place =
      switch place {
      case .body: "body"
      case .selector: "selector"
      case .member(let key): "member \(key)"
      case .targetMember(let key): "target \(key)"
      }
    return place + "\n" + String(decoding: value.line, as: UTF8.self)
  }
}

extension [AnnotationPart: Timestamp] {
  /// The earliest first.
  var inOrder: [(key: AnnotationPart, value: Timestamp)] {
    sorted { one, other in
      one.value != other.value ? one.value < other.value : one.key.precedes(other.key)
    }
  }
}
