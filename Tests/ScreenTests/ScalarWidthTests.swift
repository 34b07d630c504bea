import CNcurses
import Screen
import Testing

/// ncurses lays lines out by `wcwidth`; a scalar that we count otherwise would garble its line.
@Test func everyScalarIsAsWideAsTheSystemSays() throws {
  let before = try #require(manicule_use_utf8())
  defer { uselocale(before) }
  let differing = (1...UInt32(0x10FFFF)).compactMap { Unicode.Scalar($0) }.filter { scalar in
    guard let age = scalar.properties.age, age.major <= 14 else { return false }
    return (scalar.columns ?? -1) != Int(wcwidth(wchar_t(scalar.value)))
  }
  let listed = differing.prefix(20).map { scalar in
    "\(String(scalar.value, radix: 16)): \(scalar.columns ?? -1)"
  }
  #expect(listed.isEmpty)
}

@Test(arguments: [("a", 1), ("é", 1), ("中", 2), ("☞", 1), ("👍", 2), ("한", 2), ("ﾊ", 1)])
func widthsOfKnownCharacters(_ text: String, _ columns: Int) {
  #expect(text.columns == columns)
}
