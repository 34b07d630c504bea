import Reader
import Testing

@Test(arguments: [
  ("mesure", "measure"), ("Theme", "theme"), ("solarized", "sol-dark"), ("tehme", "theme"),
])
func theNearestWordIsFound(_ word: String, _ nearest: String) {
  #expect(["measure", "theme", "sol-dark"].nearest(to: word) == nearest)
}

@Test func aWordThatIsNearNothingHasNoNearest() {
  #expect(["measure", "theme"].nearest(to: "foo") == nil)
  #expect([].nearest(to: "theme") == nil)
  #expect(["a"].nearest(to: "") == nil)
}
