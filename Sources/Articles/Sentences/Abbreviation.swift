/// What an abbreviation that is written with a full stop says about what follows it.
enum Abbreviation {
  /// A name follows; no sentence ends here.
  case title
  /// What it introduces follows; no sentence ends here.
  case linking
  /// A sentence ends here unless a number, a month or a day follows.
  case numbered
  /// A sentence ends here before a capital, but not before a time zone, a month or a day.
  case trailing
  /// The same, but only where a number stands before it; otherwise it is a word.
  case unit
  /// A name as often as a sentence ends here: what sentences begin with tells, such as "The" or
  /// an opening quotation mark.
  case ambiguous
  /// A letter for a name or a word: the same, but a quotation mark may open a nickname.
  case initial

  /// What `word`, written without its last full stop, is; nil for a word that is none.
  init?(_ word: String) {
    guard let known = Self.known[word] ?? Self.known[Self.titleCased(word)] else { return nil }
    self = known
  }

  /// "GEN" as "Gen", other words as they are.
  private static func titleCased(_ word: String) -> String {
    guard word.utf8.count > 1, word.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
      return word
    }
    return word.prefix(1) + word.dropFirst().lowercased()
  }

  private static let known: [String: Abbreviation] = {
    var known: [String: Abbreviation] = [:]
    for (abbreviation, words) in lists {
      for word in words.split(separator: " ") { known[String(word)] = abbreviation }
    }
    return known
  }()

  /// Case counts: "Sat." is a day, "sat." is a word.
  private static let lists: [(Abbreviation, String)] = [
    // Forms of address, professions, the church.
    (.title, "Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Hon Rev Revs Fr Msgr Sra Srta"),
    // Ranks and offices.
    (.title, "Gen Gens Lt Col Cols Maj Capt Cpt Cmdr Cdr Sgt Sgts Cpl Pvt Pfc Spc Spec Adm Brig"),
    (.title, "Sen Sens Rep Reps Gov Govs Pres Supt Det Insp Amb Atty Sec Treas Asst Dep Ald Cong"),
    (.linking, "vs v viz cf Cf eg ie e.g i.e E.g I.e a.k.a aka esp approx incl excl resp feat i.a"),
    (.linking, "P.S PS ps N.B op et arr Arr attn Attn d.h z.B bzw u.a p.ej"),
    // Months and days; a word that ends a sentence when no date follows.
    (.numbered, "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"),
    (.numbered, "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"),
    // Parts of books and papers, addresses, telephones.
    (.numbered, "No Nos no nos Nr Fig Figs fig figs Eq Eqs Vol Vols vol vols p pp Ch Chap ch"),
    (.numbered, "chap Art art Arts Par par Para Ex Tab Ref Refs ver Ver ca Ca circa fl est div"),
    (.numbered, "Apt apt Rm Tel tel Ext ext Fax Mob Bk bk fn Rte Hwy § §§"),
    (.unit, "ft in lb lbs oz hr hrs min mins sec secs yr yrs mo mos wk wks mi sq cu pt pts gal km"),
    (.trailing, "a.m p.m A.M P.M am pm etc"),
    // Companies, institutions, what stands after a name.
    (
      .ambiguous,
      "Inc Corp Co Cos Ltd Pty Bros Cie Jr Sr Esq Dept Univ Assn Assoc Inst Mfg Intl Natl"
    ),
    (.ambiguous, "Int'l Nat'l Gov't Govt Dep't Ass'n Ass't dept Ph.D Ph Sc Ed Eds ed eds trans"),
    (.ambiguous, "al seq ibid Ibid cit misc temp max avg tech admin"),
    // Streets and places.
    (.ambiguous, "St Ste Sta Sto Mt Ft Pt Ave Blvd Rd Ln Sq Pl Ct Pkwy Bldg"),
    // States and provinces.
    (
      .ambiguous,
      "Ala Ariz Ark Calif Colo Conn Del Fl Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss"
    ),
    (.ambiguous, "Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask"),
  ]
}
