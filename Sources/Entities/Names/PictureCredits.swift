/// Whom a picture's caption names as its source: "Image via Getty", "Photo: Ann Lee/Reuters",
/// "(AP Photo/Ann Lee)".
struct PictureCredits {
  let tokens: [Token]
  let sentences: [Sentence]

  /// `names`, in order, with those of such credits as they are meant.
  func applied(to names: [Name]) -> [Name] {
    names.replaced(by: sentences.flatMap { credited(in: $0.tokens) })
  }

  private func credited(in sentence: Range<Int>) -> [Name] {
    var names: [Name] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let credit = credit(at: index, sentence) else {
        index += 1
        continue
      }
      names += sources(in: credit)
      index = credit.upperBound
    }
    return names
  }

  /// The words of a credit that begins at `index`.
  private func credit(at index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let opens = index == sentence.lowerBound || !tokens[index - 1].shape.contains(.word)
    guard tokens[index].shape.contains(.capitalized) else { return nil }
    if opens, let start = afterCue(index, sentence) {
      let end = end(from: start, sentence)
      return end - start <= PictureCredits.longest ? start..<end : nil
    }
    guard isAgency(index), index + 1 < sentence.upperBound else { return nil }
    let end = end(from: index, sentence)
    let slashes = (index..<end).contains { tokens[$0].hash == PictureCredits.slash }
    return slashes && end - index <= PictureCredits.longest ? index..<end : nil
  }

  /// Where the sources begin after "Image via", "Photo:", "Courtesy of"; nil without such words.
  private func afterCue(_ index: Int, _ sentence: Range<Int>) -> Int? {
    var at = index
    while at < min(sentence.upperBound, index + 3), isPicture(at) { at += 1 }
    guard at > index, at + 1 < sentence.upperBound else { return nil }
    var links = PictureCredits.links
    if PictureCredits.courtesy.contains(tokens[at].folded) || isCourtesy(at - 1) {
      links.insert(PictureCredits.of)
      if !isCourtesy(at - 1) { at += 1 }
    }
    guard at + 1 < sentence.upperBound, links.contains(tokens[at].folded),
      tokens[at + 1].shape.contains(.capitalized)
    else { return nil }
    return at + 1
  }

  private func isPicture(_ index: Int) -> Bool {
    PictureCredits.pictures.contains(tokens[index].folded)
  }

  private func isCourtesy(_ index: Int) -> Bool {
    PictureCredits.courtesy.contains(tokens[index].folded)
  }

  /// The end of the sentence, of the bracket, or of the words before the next mark but a slash.
  private func end(from start: Int, _ sentence: Range<Int>) -> Int {
    (start..<sentence.upperBound).first { index in
      let token = tokens[index]
      return token.shape.isDisjoint(with: [.word, .digit]) && token.hash != PictureCredits.slash
        && token.hash != PictureCredits.comma && token.hash != PictureCredits.hyphen
    } ?? sentence.upperBound
  }

  /// The runs of capitalised words: agencies and the like, and else people where there are two words
  /// or three, and an organisation where there is one.
  private func sources(in credit: Range<Int>) -> [Name] {
    var names: [Name] = []
    var index = credit.lowerBound
    while index < credit.upperBound {
      guard tokens[index].shape.isSuperset(of: [.capitalized, .word]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < credit.upperBound, goesOn(end, credit) { end += 1 }
      if let name = source(index..<end) { names.append(name) }
      index = end
    }
    return names
  }

  private func goesOn(_ index: Int, _ credit: Range<Int>) -> Bool {
    if tokens[index].hash == PictureCredits.hyphen { return index + 1 < credit.upperBound }
    return tokens[index].shape.isSuperset(of: [.capitalized, .word])
      || Cues.particles.contains(tokens[index].folded)
  }

  private func source(_ run: Range<Int>) -> Name? {
    let last = run.upperBound - 1
    let endsInPicture = run.count > 1 && PictureCredits.photos.contains(tokens[last].folded)
    let range = endsInPicture && isAgency(run.lowerBound) ? run.dropLast() : run
    guard let first = range.first, let end = range.last, range.count < 5 else { return nil }
    if isAgency(first) || PictureCredits.companyEnds.contains(tokens[end].folded)
      || Cues.certainOrganizationEnds.contains(tokens[end].folded)
    {
      return Name(tokens: range, type: .organization, weight: 4)
    }
    let isPlace = tokens.phrase(range).map { Places.isListed($0) } ?? true
    guard range.count == 2 || range.count == 3, !isPlace else { return nil }
    return Name(tokens: range, type: .person, weight: 3)
  }

  private func isAgency(_ index: Int) -> Bool {
    PictureCredits.agencies.contains(tokens[index].hash)
  }

  private static let longest = 14
  private static let slash = WordHash("/")
  private static let comma = WordHash(",")
  private static let hyphen = WordHash("-")
  private static let pictures = WordList.set(
    """
    image images photo photos photograph photographs picture pictures pic illustration video
    screenshot screengrab credit credits courtesy caption featured cover header file
    """)
  /// Stand behind an agency's name, and outside it.
  private static let photos = WordList.set("photo photos photograph picture")
  private static let courtesy = WordList.set("courtesy provided supplied")
  private static let links = WordList.set("via by : / | © credit")
  private static let of = WordHash("of")
  private static let companyEnds = WordList.set(
    """
    images image photos pictures news press media agency commons library archive archives stock
    photography museum newspapers
    """)
  /// Agencies and archives of pictures, as they are written.
  private static let agencies = WordList.set(
    """
    Getty Shutterstock Unsplash Pexels Pixabay Flickr Wikimedia Wikipedia Alamy iStock iStockphoto
    Corbis Magnum EPA PA AP AFP UPI Reuters REUTERS Bloomberg Xinhua TASS Sputnik Anadolu NurPhoto
    SOPA ZUMA Zuma SIPA Sipa Polaris Redux AAP DPA dpa ANSA EFE Kyodo Yonhap NASA ESA Twitter
    Facebook Instagram YouTube Telegram Maxar Depositphotos Dreamstime Freepik Bigstock Imago IMAGO
    """)
}
