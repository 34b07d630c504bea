import Articles
import Entities
import Testing

@Test(arguments: [
  ("The officer said that it was in the area and that he had seen it.", "en"),
  ("Der Beamte sagte, dass es in der Gegend war und dass er es nicht wusste.", "de"),
  ("L'agent a dit que le camp est dans la région et qu'il ne sait pas.", "fr"),
  ("El agente dijo que la ciudad está en el norte y que no lo sabe.", "es"),
  ("Himit Qari, Carl Samson, Mary Smith, Radio Free Asia, Costco", "en"),
])
func theSmallWordsTellTheLanguage(text: String, language: String) {
  #expect(LanguageGuess.language(of: article(text)) == language)
}

@Test(arguments: [
  "这是一篇关于新疆的文章。", "قال المسؤول إن المدينة تقع في شمال البلاد.",
  "Чиновник сказал, что город находится на севере страны и что он не знает.",
  "新疆官员说，Radio Free Asia 的报道不实，这篇文章没有根据。",
  """
  Viranomainen sanoi eilen, että kaupunki sijaitsee pohjoisessa eikä hän tiedä asiasta enempää, koska
  raportti ei ole vielä valmistunut ja kaikki tiedot puuttuvat edelleen.
  """,
])
func aTextOfNoKnownLanguageGetsNoModel(text: String) {
  #expect(LanguageGuess.language(of: article(text)) == nil)
  #expect(!EntityTagger().usesModel(for: article(text)))
}

@Test func theMetadataWin() {
  let text = "The officer said that it was so."
  let article = Article(
    text: text, blocks: [], metadata: Metadata(language: "de-AT"), format: .plainText)
  #expect(LanguageGuess.language(of: article) == "de")
  #expect(!EntityTagger().usesModel(for: article))
}

@Test(arguments: [
  "这是一篇关于新疆的文章。记者于周一报道。", "قال المسؤول إن المدينة تقع في شمال البلاد.",
  "Der Beamte sagte, dass die Regierung in der Gegend nicht mit den Leuten war und dass er es wusste.",
])
func wordsOfOtherLanguagesGetNoEnglishLabels(text: String) {
  #expect(EntityTagger().entities(in: article(text)).isEmpty)
}

@Test func whatIsCertainIsFoundInAnyLanguage() {
  let found = EntityTagger().entities(
    in: article("Le président a dit à Paris que le camp est dans la région de Kaboul et que Mr. Li")
  )
  #expect(found.map(\.name) == ["Paris", "Li"])
}
