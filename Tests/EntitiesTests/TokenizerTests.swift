import Articles
import Testing

@testable import Entities

private func words(_ text: String) -> [String] {
  var text = text
  return text.withUTF8 { bytes in
    var tokenizer = Tokenizer(bytes)
    tokenizer.append(TextSpan(start: 0, end: bytes.count))
    return tokenizer.tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}

@Test(arguments: [
  "The U.S. said", "Mr. Smith 's car", "do n't", "Al - Zaman", "re-elected", "1,000,000 at 10:30",
  "Qari ’s", "O'Brien", "J. Smith", "www.igourmet.com", "wait ... what ?!", "AT&T", "e.g. this",
  "Washington D.C. area", "http://a.org/b?c=1", "( CBP )", "Shi'ite", "it 's", "they 'll",
])
func textIsCutAsTheTrainingDataAre(spaced: String) {
  let joined =
    spaced.replacing(" 's", with: "'s").replacing(" ’s", with: "’s").replacing(" n't", with: "n't")
    .replacing(" - ", with: "-").replacing("( ", with: "(").replacing(" )", with: ")")
    .replacing(" 'll", with: "'ll").replacing(" ...", with: "...").replacing(" ?!", with: "?!")
  let expected = spaced.replacing("?!", with: "? !").split(separator: " ").map(String.init)
  #expect(words(joined) == expected)
}

@Test func initialsAndTheNameBehindThemAreApart() {
  #expect(words("J.Smith and J.R.R. Tolkien") == ["J.", "Smith", "and", "J.R.R.", "Tolkien"])
}

@Test func tokensOfOtherScriptsLieOnCharacterBoundaries() {
  #expect(words("Ürümqi—乌鲁木齐 😀 café") == ["Ürümqi", "—", "乌鲁木齐", "😀", "café"])
}

@Test func sentencesEndAtStopsNotAtAbbreviations() {
  let text = TokenizedText(article("He met Dr. Wu in the U.S. on Oct. 1. “It was good.” She left."))
  #expect(text.sentences.count == 3)
}
