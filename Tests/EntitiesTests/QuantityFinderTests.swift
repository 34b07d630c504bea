import Articles
import Entities
import Testing

private func quantities(_ text: String, finds: Bool = true) -> [String] {
  let article = Article(
    text: text, blocks: [], metadata: Metadata(language: "en"), format: .plainText)
  return EntityTagger(findsQuantities: finds).entities(in: article)
    .filter { $0.type == .quantity }.map(\.name)
}

@Test(arguments: [
  ("It cost $1.5 million in all.", "$1.5 million"),
  ("Some 45 percent agreed.", "45 percent"),
  ("Some 4.5% agreed.", "4.5%"),
  ("It lies 200 km away.", "200 km"),
  ("It lies 200km away.", "200km"),
  ("They halted 13 tons of hair.", "13 tons"),
  ("Rounded up some 1.5 million people.", "1.5 million"),
  ("A deal of €5bn was struck.", "€5bn"),
  ("It takes 10-15 square miles of land.", "10-15 square miles"),
  ("He paid two hundred dollars for it.", "two hundred dollars"),
  ("It fell by three percentage points.", "three percentage points"),
  ("A 45-mile road was built.", "45-mile"),
])
func numbersWithUnitsAreQuantities(text: String, quantity: String) {
  #expect(quantities(text) == [quantity])
}

@Test(arguments: [
  "He is 45 years old.", "On Oct. 1, 2020 it ended.", "Page 3 is missing.", "One of them left.",
  "The 18th Street is long.", "$", "5", "half",
])
func otherNumbersAreNone(text: String) { #expect(quantities(text).isEmpty) }

@Test func quantitiesAreLeftOutUnlessAskedFor() {
  #expect(quantities("It cost $5 million.", finds: false).isEmpty)
}
