/// Names of one and the same country.
enum Countries {
  /// One name for all names of the country that `phrase` is the hash of; nil for other phrases.
  static func canonical(_ phrase: WordHash) -> WordHash? { names[phrase] }

  /// Whether the phrase names a state of the past, which plays in no match and holds no vote.
  static func isFormer(_ phrase: WordHash) -> Bool { former.contains(phrase) }

  private static let former = WordList.phrases(
    """
    soviet union,ussr,u.s.s.r.,yugoslavia,czechoslovakia,east germany,west germany,ottoman empire
    austria-hungary,roman empire,byzantine empire,russian empire,austro-hungarian empire,zaire
    rhodesia,british empire
    """)

  /// A line a country.
  private static let synonyms = """
    united states,u.s.,us,usa,u.s.a.,united states of america,america,u.s,u.s.a,u. s.,u. s
    united kingdom,u.k.,uk,britain,great britain,u.k
    china,people's republic of china,prc
    russia,russian federation
    south korea,republic of korea
    north korea,democratic people's republic of korea,dprk
    united arab emirates,uae,u.a.e.
    myanmar,burma
    czech republic,czechia
    netherlands,holland
    democratic republic of the congo,democratic republic of congo,dr congo,drc
    congo,republic of the congo
    eswatini,swaziland
    east timor,timor-leste
    bosnia,bosnia and herzegovina
    burkina faso,upper volta
    chad
    georgia
    jordan
    macedonia,north macedonia
    soviet union,ussr,u.s.s.r.
    central african republic,car
    """

  private static let names: [WordHash: WordHash] = {
    var names: [WordHash: WordHash] = [:]
    for line in synonyms.split(separator: "\n") {
      let phrases = line.split(separator: ",").compactMap { WordList.phrase($0) }
      for phrase in phrases { names[phrase] = phrases.first }
    }
    return names
  }()
}
