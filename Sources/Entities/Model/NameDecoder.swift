/// Tags an article's tokens twice with the best sequence under a model: the second time with what
/// the first made of the same words elsewhere in the article.
package struct NameDecoder {
  private let model: NameModel
  private let text: TokenizedText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let path: BestPath

  /// `bytes` are the text of `text`'s article and must outlive the decoder.
  package init(_ model: NameModel, _ text: TokenizedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.model = model
    self.text = text
    self.bytes = bytes
    path = BestPath(model.transitions)
  }

  /// A tag's number for each token, after one pass or two; of no use once `isLeft` has held.
  package func tags(passes: Int = 2, unless isLeft: () -> Bool = { false }) -> [UInt8] {
    var evidence = DocumentEvidence(text.tokens, text.sentences)
    var tags = [UInt8](repeating: UInt8(NameTag.outside.number), count: text.tokens.count)
    var stretches: [Stretch] = []
    for sentence in text.sentences where !isLeft() {
      addStretches(of: sentence, evidence, to: &stretches)
    }
    tag(stretches, evidence, &tags)
    if passes > 1 {
      evidence.vote(tags)
      tag(stretches, evidence, &tags)
    }
    return tags
  }

  /// Tokens to tag together, with the scores of the features that both passes have, and what the
  /// features of the votes need.
  private struct Stretch {
    let tokens: Range<Int>
    var scores: [SIMD8<Int16>]
    var places: [VotedWord]
  }

  private func addStretches(
    of sentence: Sentence, _ evidence: DocumentEvidence, to stretches: inout [Stretch]
  ) {
    let active = ActiveTokens.ranges(text.tokens[sentence.tokens])
    guard !active.isEmpty else { return }
    let words = sentence.tokens.map { WordTraits(text.tokens[$0], bytes, model) }
    let extractor = FeatureExtractor(
      words, isTitleCase: sentence.setting == .titleCase, source: model.source)
    for range in active {
      var stretch = Stretch(tokens: range, scores: [], places: [])
      stretch.scores.reserveCapacity(range.count)
      stretch.places.reserveCapacity(range.count)
      for index in range {
        let position = index - sentence.tokens.lowerBound
        var score = FeatureScore(model)
        extractor.addWords(position, evidence.use(index), to: &score)
        stretch.scores.append(score.sum)
        stretch.places.append(extractor.votedWord(position))
      }
      stretches.append(stretch)
    }
  }

  private func tag(
    _ stretches: [Stretch], _ evidence: DocumentEvidence, _ tags: inout [UInt8]
  ) {
    let before = tags
    for stretch in stretches {
      var scores = stretch.scores
      for position in scores.indices {
        let votes = evidence.votes(stretch.tokens.lowerBound + position, before)
        var score = FeatureScore(model)
        stretch.places[position].add(votes, to: &score)
        scores[position] &+= score.sum
      }
      path.tag(scores, from: stretch.tokens.lowerBound, &tags)
    }
  }
}
