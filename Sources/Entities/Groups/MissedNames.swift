/// Mentions that were not found as names though the same words are a name elsewhere in the article.
struct MissedNames {
  let tokens: [Token]
  let sentences: [Sentence]

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

  /// The lengths and hashes of the names that begin with a word, longest first.
  private func known(_ names: [Name]) -> [WordHash: [(length: Int, form: WordHash)]] {
    var seen: Set<WordHash> = []
    var forms: [WordHash: [(length: Int, form: WordHash)]] = [:]
    for name in names where name.weight > 0 {
      guard let first = name.tokens.first, let form = tokens.form(name.tokens) else { continue }
      guard tokens[first].shape.contains(.capitalized), seen.insert(form).inserted else { continue }
      forms[tokens[first].hash, default: []].append((name.tokens.count, form))
    }
    return forms.mapValues { $0.sorted { ($0.length, $0.form.value) > ($1.length, $1.form.value) } }
  }

  private func matchLength(
    at index: Int, _ limit: Int, _ forms: [WordHash: [(length: Int, form: WordHash)]]
  ) -> Int {
    guard tokens[index].shape.contains(.capitalized), let candidates = forms[tokens[index].hash]
    else { return 0 }
    for candidate in candidates where index + candidate.length <= limit {
      if tokens.form(index..<index + candidate.length) == candidate.form { return candidate.length }
    }
    return 0
  }
}
