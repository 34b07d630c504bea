import Articles
import Entities
import Testing

@Test(arguments: [
  ("The officer said that it was in the area and that he had seen it.", "en"),
  ("Der Beamte sagte, dass es in der Gegend war und dass er es nicht wusste.", "de"),
  ("L'agent a dit que le camp est dans la région et qu'il ne sait pas.", "fr"),
  ("El agente dijo que la ciudad está en el norte y que no lo sabe.", "es"),
])
func theSmallWordsTellTheLanguage(text: String, language: String) {
  #expect(LanguageGuess.language(of: article(text)) == language)
}

@Test func aTextWithoutCapitalsIsOfNoKnownLanguage() {
  #expect(LanguageGuess.language(of: article("这是一篇关于新疆的文章。")) == nil)
}

@Test func theMetadataWin() {
  let text = "The officer said that it was so."
  let article = Article(
    text: text, blocks: [], metadata: Metadata(language: "de-AT"), format: .plainText)
  #expect(LanguageGuess.language(of: article) == "de")
  #expect(!EntityTagger().usesModel(for: article))
}
