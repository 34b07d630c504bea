/// A token's place in a name: outside any, first of one, or inside one.
package struct NameTag: Hashable, Sendable {
  /// 0 to 7: person, place, organisation, group or other, each first and inside; 8: outside.
  package let number: Int

  package init(number: Int) { self.number = number }

  package init(_ type: Int, isFirst: Bool) { number = type * 2 + (isFirst ? 0 : 1) }

  package static let outside = NameTag(number: 8)
  /// How many tags there are.
  package static let count = 9

  /// 0 person, 1 place, 2 organisation, 3 group and other; nil outside.
  package var type: Int? { number < 8 ? number / 2 : nil }

  package var isFirst: Bool { number < 8 && number % 2 == 0 }

  /// Whether a token with this tag may come after one with `previous`: the inside of a name only
  /// after a token of that name.
  package func mayFollow(_ previous: NameTag) -> Bool {
    number == 8 || number % 2 == 0 || previous.type == type
  }
}
