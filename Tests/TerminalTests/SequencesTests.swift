import Testing

@testable import Terminal

/// The vectors of RFC 4648, section 10.
@Test(arguments: [
  ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
  ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
])
func copiedTextIsBase64(_ text: String, _ encoded: String) {
  #expect(Sequences.copy(text) == "\u{1B}]52;c;\(encoded)\u{7}")
}
