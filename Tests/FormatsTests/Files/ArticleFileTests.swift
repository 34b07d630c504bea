import Articles
import Formats
import Testing

private func article(_ bytes: [UInt8], name: String = "a.txt") -> Article {
  ArticleFile.parse(bytes: bytes, name: name)
}

@Test func lineEndsBecomeLineFeeds() {
  #expect(article(Array("a\r\nb\rc\n\r\r\n".utf8)).text == "a\nb\nc\n\n\n")
}

@Test func aByteOrderMarkIsLeftOut() {
  #expect(article([0xEF, 0xBB, 0xBF] + "a".utf8).text == "a")
}

@Test func utf16WithAMarkIsDecoded() {
  #expect(article([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x00, 0xDE]).text == "a😀")
  #expect(article([0xFE, 0xFF, 0, 0x61, 0, 0x0D, 0, 0x0A]).text == "a\n")
}

@Test func badBytesAreReplacedAndCounted() {
  let one = article(Array("caf".utf8) + [0xE9] + Array(" noir".utf8))
  #expect(one.text == "caf\u{FFFD} noir")
  #expect(one.replacedBytes == 1)
  let cut = article([0x61, 0xE2, 0x80, 0x62, 0xF0, 0x9F])
  #expect(cut.text == "a\u{FFFD}b\u{FFFD}")
  #expect(cut.replacedBytes == 4)
  let surrogate = article([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0])
  #expect(surrogate.text == "\u{FFFD}a")
  #expect(surrogate.replacedBytes == 2)
}

@Test func theTextIsTheFileItself() {
  let text = "  A title \n\n\tand, \u{1B}[31m text.  \n\n\n"
  #expect(article(Array(text.utf8)).text == text)
}

@Test func theExtensionSaysTheFormat() {
  for name in ["a.md", "A.MD", "b.markdown", "dir/c.mkd", "d.mdown"] {
    #expect(article([], name: name).format == .markdown)
  }
  for name in ["a.txt", "md", "a", "a.md/b"] {
    #expect(article([], name: name).format == .plainText)
  }
}
