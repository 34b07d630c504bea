/// Mentions that were not found as names though the same words are a name elsewhere in the article.
struct MissedNames {
  let tokens: [Token]
  let sentences: [Sentence]
  let bytes: UnsafeBufferPointer<UInt8>

  /// `names`, in order, with the missed ones added.
  func added(to names: [Name]) -> [Name] {
    let forms = known(names)
    guard !forms.isEmpty else { return names }
    let smallWords = Set(tokens.lazy.filter { $0.shape.lowercaseStart }.map(\.folded))
    var all: [Name] = []
    all.reserveCapacity(names.count + 16)
    var next = 0
    for sentence in sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if next < names.count, names[next].tokens.lowerBound <= index {
          all.append(names[next])
          index = max(index + 1, names[next].tokens.upperBound)
          next += 1
          continue
        }
        let limit = min(
          sentence.tokens.upperBound, next < names.count ? names[next].tokens.lowerBound : .max)
        let length = matchLength(at: index, limit, forms)
        let isDoubtful = length == 1 && smallWords.contains(tokens[index].folded)
        if length > 0, !isDoubtful {
          all.append(Name(tokens: index..<index + length, type: nil, weight: 0))
        }
        index += max(1, length)
      }
    }
    return all
  }

  private typealias Forms = [WordHash: [(length: Int, form: WordHash)]]

  /// The lengths and hashes of the names that begin with a word, longest first; people's surnames
  /// and organisations' initials are names too.
  private func known(_ names: [Name]) -> Forms {
    var seen: Set<WordHash> = []
    var forms: Forms = [:]
    func add(_ first: WordHash, _ length: Int, _ form: WordHash) {
      if seen.insert(form).inserted { forms[first, default: []].append((length, form)) }
    }
    for name in names where name.weight > 0 {
      guard let first = name.tokens.first, let form = tokens.form(name.tokens),
        tokens[first].shape.contains(.capitalized)
      else { continue }
      add(tokens[first].hash, name.tokens.count, form)
      if let surname = surname(name) { add(surname, 1, surname) }
      if let acronym = acronym(name) { add(acronym, 1, acronym) }
    }
    return forms.mapValues { $0.sorted { ($0.length, $0.form.value) > ($1.length, $1.form.value) } }
  }

  private func surname(_ name: Name) -> WordHash? {
    guard name.type == .person, name.tokens.count > 1, let last = name.tokens.last else {
      return nil
    }
    let token = tokens[last]
    let isOne = token.shape.isSuperset(of: [.capitalized, .lowercase]) && token.range.count > 2
    return isOne && !Cues.commonWords.contains(token.folded) ? token.hash : nil
  }

  private func acronym(_ name: Name) -> WordHash? {
    guard name.type == .organization else { return nil }
    let capitalized = tokens[name.tokens].filter { $0.shape.contains(.capitalized) }
    guard capitalized.count > 2 else { return nil }
    var hash = WordHash()
    for token in capitalized { hash.append(bytes[token.range.lowerBound]) }
    return hash
  }

  private func matchLength(
    at index: Int, _ limit: Int, _ forms: Forms
  ) -> Int {
    guard tokens[index].shape.contains(.capitalized), let candidates = forms[tokens[index].hash]
    else { return 0 }
    for candidate in candidates where index + candidate.length <= limit {
      if tokens.form(index..<index + candidate.length) == candidate.form { return candidate.length }
    }
    return 0
  }
}
