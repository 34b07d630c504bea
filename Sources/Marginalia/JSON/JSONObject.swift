/// The members of a JSON object, in the order of the source.
///
/// A key that the source repeats keeps every value; reading finds the last one, as other parsers do.
package struct JSONObject: Hashable, Sendable {
  package private(set) var members: [Member]

  package init(_ members: [Member] = []) { self.members = members }

  package struct Member: Hashable, Sendable {
    package let key: String
    package var value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package var isEmpty: Bool { members.isEmpty }

  /// The value of `key`, nil where there is none. Setting replaces in place, appends what is
  /// new and, with nil, removes. O(members).
  package subscript(key: String) -> JSONValue? {
    get { members.last { $0.key == key }?.value }
    set {
      guard let newValue else { return members.removeAll { $0.key == key } }
      if let index = members.lastIndex(where: { $0.key == key }) {
        members[index].value = newValue
      } else {
        members.append(Member(key: key, value: newValue))
      }
    }
  }

  /// Sets `key` as the subscript does, but puts what is new behind `other`, where that exists.
  package mutating func set(_ key: String, _ value: JSONValue, after other: String) {
    if self[key] == nil, let index = members.lastIndex(where: { $0.key == other }) {
      members.insert(Member(key: key, value: value), at: index + 1)
    } else {
      self[key] = value
    }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements.map { Member(key: $0.0, value: $0.1) })
  }
}
