/// Numbers that depend on nothing but a text, for ids that both sides of a merge must agree on.
struct DigestGenerator: RandomNumberGenerator {
  private var digits: Substring

  init(_ text: String) { digits = Digest(ofText: text).hexadecimal[...] }

  /// Good for four numbers.
  mutating func next() -> UInt64 {
    defer { digits = digits.dropFirst(16) }
    return UInt64(digits.prefix(16), radix: 16) ?? 0
  }
}
