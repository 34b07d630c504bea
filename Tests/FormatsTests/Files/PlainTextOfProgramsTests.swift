import Articles
import Formats
import Testing

/// Positions in a text from a program are positions in the article made of it.
@Suite struct PlainTextOfProgramsTests {
  @Test(arguments: [
    "", "One line", "A\r\nB\rC\n\r\nD", "\u{FEFF}Marked", "é\r\n👩‍👩‍👧 世界\r\n\r\nNext.\r", "\r\n\r\n",
  ])
  func theCanonicalTextIsAsLong(_ text: String) {
    let article = ArticleFile.article(fromPlainText: text)
    #expect(article.text.utf8.count == text.utf8.count)
    #expect(article.text.unicodeScalars.count == text.unicodeScalars.count)
    #expect(!article.text.unicodeScalars.contains("\r"))
    for block in article.blocks {
      let words = article[block.span].split(whereSeparator: \.isWhitespace)
      #expect(words.allSatisfy { text.contains($0) })
    }
  }
}
