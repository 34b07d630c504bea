import Articles
import Entities
import Testing

private func entities(_ article: Article) -> [String: Entity] {
  let found = EntityTagger().entities(in: article)
  return Dictionary(found.map { ($0.name, $0) }) { first, _ in first }
}

@Test func aSurnameIsFoldedIntoTheFullName() {
  let found = entities(
    article("Himit Qari, 45, was detained.", "The bureau summoned Qari. Qari’s future is unclear."))
  #expect(found["Himit Qari"]?.type == .person)
  #expect(found["Himit Qari"]?.aliases == ["Himit Qari", "Qari"])
  #expect(found["Himit Qari"]?.mentions.count == 3)
}

@Test func aLoneSurnameMeansWhomTheArticleIsAbout() {
  let found = entities(
    article(
      "On Monday John Smith won. John Smith was glad, and John Smith said so.",
      "His wife Mary Smith was glad too. Smith spoke for an hour."))
  #expect(found["John Smith"]?.mentions.count == 4)
  #expect(found["Mary Smith"]?.mentions.count == 1)
}

@Test func aNameThatGoesOverTheEndOfALineIsWrittenWithASpace() {
  let found = entities(article("On Monday the Associated\nPress reported it on 20 May\n1975."))
  #expect(found["Associated Press"]?.aliases == ["Associated Press"])
  #expect(found["20 May 1975"]?.type == .date)
}

@Test func namesInEitherOrderAreOnePerson() {
  let found = entities(
    article("On Monday Shinzo Abe left for Osaka.", "Reporters asked Abe Shinzo of it in Osaka."))
  #expect(found["Shinzo Abe"]?.aliases == ["Shinzo Abe", "Abe Shinzo"])
}

@Test func whatSeveralOrganisationsAreCalledByIsJoinedToNone() {
  let found = entities(
    article(
      "On Monday the U.S. Senate met in Washington. The Texas Senate met in Austin.",
      "The law goes to the Senate next week."))
  #expect(found["U.S. Senate"]?.mentions.count == 1)
  #expect(found["Texas Senate"]?.mentions.count == 1)
}

@Test func anOrganisationsCountryBelongsToItsName() {
  let found = entities(
    article("Scientists of the US National Park Service said so on Monday."))
  #expect(found["US National Park Service"]?.type == .organization)
}

@Test func twoPeopleOfOneSurnameStayTwo() {
  let found = entities(
    article(
      "On Monday John Smith met Mary Smith. Mr. Smith left.",
      "Later Mary Smith called. Smith spoke."))
  #expect(found["John Smith"]?.mentions.count == 1)
  #expect(found["Mary Smith"]?.mentions.count == 4)
}

@Test func anAcronymJoinsItsOrganisation() {
  let found = entities(
    article(
      "On Oct. 1, the U.S. Customs and Border Protection (CBP) halted garments. A CBP order came.",
      "A source told Radio Free Asia of it. He spoke to RFA yesterday."))
  #expect(found["U.S. Customs and Border Protection"]?.mentions.count == 3)
  #expect(found["Radio Free Asia"]?.aliases == ["Radio Free Asia", "RFA"])
  #expect(found["Radio Free Asia"]?.type == .organization)
}

@Test func anAcronymMayLeaveOutWhoseTheOrganisationIs() {
  let found = entities(
    article("On Monday the Food and Agriculture Organization of the United Nations (FAO) said so."))
  #expect(
    found["Food and Agriculture Organization of the United Nations"]?.aliases.last == "FAO")
}

@Test func titlesStandOutsideTheName() {
  let found = entities(article("On Monday President Joe Biden met Dr. Jane Roe and Mr. Li."))
  #expect(Set(found.keys) == ["Monday", "Joe Biden", "Jane Roe", "Li"])
}

@Test func headlinesAreJudgedByTheBody() {
  let found = entities(
    article(
      "# Xinjiang Police Chief Reportedly Detained for Worrying About Dying Uyghurs",
      "By Carl Samson",
      "A police chief in Xinjiang expressed concerns over his fellow Uyghurs and the Uyghur camps.")
  )
  #expect(Set(found.keys) == ["Xinjiang", "Uyghurs", "Carl Samson"])
  #expect(found["Xinjiang"]?.mentions.count == 2)
  #expect(found["Uyghurs"]?.mentions.count == 3)
  #expect(found["Uyghurs"]?.type == .group)
  #expect(found["Carl Samson"]?.type == .person)
}

@Test func aCityAndItsPrefectureStayApart() {
  let found = entities(
    article("He lives in Kashgar. It is the capital of the Kashgar Prefecture in western China."))
  #expect(Set(found.keys) == ["Kashgar", "Kashgar Prefecture", "China"])
}

@Test func namesOfOneCountryAreOneEntry() {
  let found = entities(article("The United States objected. Goods go to the U.S. by sea."))
  #expect(found["United States"]?.mentions.count == 2)
}

@Test(arguments: ["", "word", "日本語の記事です。", "ALL IN CAPITALS HERE AND THERE", "😀 😀", "'", "- - ("])
func poorTextGetsNoNames(text: String) {
  #expect(EntityTagger().entities(in: article(text)).isEmpty)
}

@Test func mentionsLieInTheTextInOrderAndApart() {
  var seed: UInt64 = 7
  let pieces = [
    "Himit Qari", "Ürümqi", "’s", " ", "U.S.", "(CBP)", "of", "the", "😀", "乌", "\n", ".", "Bank",
    "O’Neil", "-", "al", "Ministry", "and", "Kuchar", "\"", "A.", "É", "e\u{301}",
    "شينجيانغ", "ירושלים", "👩‍👩‍👧", "🇫🇷", "𝔸", "𐐀𐐁", "\u{202e}", "Q\u{323}\u{301}", "❤\u{fe0f}",
    "$5 million", "45 percent", "Oct. 1, 2020", "U.K.", "\t", "\u{a0}", "新疆", "YouTube", "I",
  ]
  for _ in 0..<300 {
    var text = ""
    for _ in 0..<40 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(seed >> 33) % pieces.count] + (seed >> 32 & 1 == 0 ? " " : "")
    }
    let article = article(text)
    let found = EntityTagger(findsQuantities: true).entities(in: article)
    let spans = found.flatMap { $0.mentions.map(\.span) }.sorted()
    let boundaries = Set(article.text.indices.map(article.offset)).union([article.span.end])
    for (one, next) in zip(spans, spans.dropFirst()) { #expect(one.end <= next.start) }
    for span in spans {
      #expect(article.span.contains(span) && !span.isEmpty)
      #expect(boundaries.isSuperset(of: [span.start, span.end]), "\(article[span])")
    }
    #expect(found == EntityTagger(findsQuantities: true).entities(in: article))
  }
}

@Test func aSurnameThatStandsAloneBeforeTheFullNameIsFound() {
  let found = entities(
    article("The Qari case is known to all.", "On Monday police said Himit Qari was in a camp."))
  #expect(found["Himit Qari"]?.mentions.count == 2)
}

@Test func theArticleStandsOutsideTheName() {
  let found = entities(article("He told The Washington Post that he had read The Washington Post."))
  #expect(found["Washington Post"]?.mentions.count == 2)
}

@Test func aSmallWordForADivisionStandsOutsideThePlace() {
  let found = entities(article("Qari oversees a township in Kuchar county in Aksu prefecture."))
  #expect(found["Kuchar"]?.type == .place)
  #expect(found["Aksu"]?.type == .place)
}

@Test func aPicturesCreditNamesItsSources() {
  let lone = entities(article("Image via Getty (representation only)"))
  #expect(lone["Getty"]?.type == .organization)
  let paired = entities(article("A street in Kyiv on Monday. Photo: Sarah Connor / Reuters"))
  #expect(paired["Sarah Connor"]?.type == .person)
  #expect(paired["Reuters"]?.type == .organization)
  let bracketed = entities(article("(Photo credit: Mandel Ngan/AFP via Getty Images)"))
  #expect(bracketed["Mandel Ngan"]?.type == .person)
  #expect(bracketed["AFP"]?.type == .organization)
  #expect(bracketed["Getty Images"]?.type == .organization)
  let agency = entities(article("A woman passes a shop in Kyiv. (AP Photo/Efrem Lukatsky)"))
  #expect(agency["AP"]?.type == .organization)
  #expect(agency["AP Photo"] == nil)
}

@Test func aReportsPlaceMayStandInCapitals() {
  let found = entities(
    article("LONGYEARBYEN, Norway — In September the boxes were carried out of the mountain."))
  #expect(found["LONGYEARBYEN"]?.type == .place)
}

@Test func twoWordsForOnePeopleAreOneGroup() {
  let found = entities(
    article(
      "He met Sunni Arabs, African-American voters and the Anglo-Irish gentry on Monday.",
      "North Korean officials came with Puerto Rican nurses."))
  for name in ["Sunni Arabs", "African-American", "Anglo-Irish", "North Korean", "Puerto Rican"] {
    #expect(found[name]?.type == .group, "\(name)")
  }
}

@Test func twoPeoplesWithAHyphenAndACountrysCreedStayTwoGroups() {
  let found = entities(
    article("The Israeli-Palestinian conflict goes on. He asked Lebanese Shiites of it on Monday."))
  for name in ["Israeli", "Palestinian", "Lebanese", "Shiites"] {
    #expect(found[name]?.type == .group, "\(name)")
  }
}

@Test func talksBetweenCountriesMakeNoPeople() {
  let found = entities(article("On Monday Russian-American relations were discussed in Geneva."))
  #expect(found["Russian"]?.type == .group)
  #expect(found["American"]?.type == .group)
}

@Test func aMinistrysNameHoldsAllThatItIsFor() {
  let found = entities(
    article(
      "Norway’s Ministry of Agriculture and Food is responsible for the building.",
      "The Ministry of Health, Labour and Welfare said so on Monday.",
      "The Ministry of Defence and Hamas disagreed on Monday."))
  #expect(found["Ministry of Agriculture and Food"]?.type == .organization)
  #expect(found["Ministry of Health, Labour and Welfare"]?.type == .organization)
  #expect(found["Ministry of Defence"]?.type == .organization)
}

@Test func beginningsOfWordsMayStandForAName() {
  let found = entities(
    article("Since 2008 the Nordic Genetic Resource Center (NordGen) has run the vault."))
  #expect(found["Nordic Genetic Resource Center"]?.type == .organization)
  #expect(found["NordGen"]?.type == .organization)
}

@Test func whatTheListsKnowForAPersonOrAPlaceIsOne() {
  let found = entities(
    article(
      "The Soviet Union did not vote on it. At Hampton Court he complained of the notes.",
      "Its members were Borda, Condorcet, Lagrange, Laplace and Monge, as good a committee as any.",
      "At Saint-Denis he had to explain it to a crowd."))
  #expect(found["Soviet Union"]?.type == .place)
  #expect(found["Hampton Court"]?.type == .place)
  #expect(found["Lagrange"]?.type == .person)
  #expect(found["Monge"]?.type == .person)
  #expect(found["Saint-Denis"]?.type == .place)
}
