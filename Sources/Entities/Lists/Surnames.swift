/// Family names that are frequent somewhere, and the names of people who are known by one.
enum Surnames {
  static let names = WordList.set(
    """
    smith johnson williams jones davis miller wilson moore taylor anderson jackson harris thompson
    garcia martinez robinson clark rodriguez lewis walker hernandez wright lopez gonzalez nelson
    carter mitchell perez roberts turner phillips campbell parker evans edwards collins sanchez
    morris rogers reed cooper richardson cox ward torres peterson ramirez watson brooks sanders
    bennett barnes henderson coleman jenkins perry powell patterson hughes flores washington butler
    simmons foster gonzales bryant griffin diaz hayes myers hamilton sullivan wallace woods cole
    west jordan owens reynolds fisher ellis harrison gibson mcdonald cruz marshall ortiz gomez
    murray freeman wells webb simpson stevens tucker porter hunter hicks crawford kennedy burns
    morales warren dixon ramos reyes ferguson nichols rivera chavez medina fernandez vasquez mendoza
    castillo silva santos oliveira souza pereira costa rodrigues almeida nascimento carvalho gomes
    ribeiro alves obama trump biden clinton bush reagan nixon romney mccain pence pelosi mueller
    comey blair cameron thatcher corbyn farage brown merkel schröder kohl macron hollande sarkozy
    chirac fillon mélenchon putin medvedev lavrov yeltsin gorbachev stalin lenin zelensky zelenskyy
    poroshenko yanukovych tymoshenko lukashenko erdogan erdoğan netanyahu sharon olmert peres rabin
    arafat abbas haniyeh assad mubarak sisi morsi gaddafi qaddafi hussein maliki abadi rouhani
    khamenei ahmadinejad khatami zarif karzai ghani musharraf bhutto sharif zardari khan modi gandhi
    singh manmohan nehru vajpayee kejriwal hasina suu kyi rajapaksa sirisena duterte aquino marcos
    arroyo widodo jokowi yudhoyono suharto sukarno mahathir najib anwar thaksin shinawatra prayut
    jinping jintao zemin xiaoping zedong keqiang jiabao abe koizumi suga kishida kim jong-un jong-il
    moon park roh maduro guaidó castro correa lula rousseff temer bolsonaro kirchner macri fernández
    piñera bachelet uribe duque fujimori humala toledo fox calderon calderón nieto obrador trudeau
    harper mandela mbeki zuma ramaphosa mugabe mnangagwa kenyatta odinga museveni kagame obasanjo
    jonathan buhari tinubu ouattara gbagbo kabila tshisekedi annan ban guterres tutu li wang zhang
    liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng
    xiao feng han cao zeng peng dong pan yuan cai jiang yu du ye cheng wei su lü ding ren shen yao
    lu cui zhong tan lee choi jung kang cho yoon jang lim shin seo kwon hwang ahn song hong sato
    suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
    yamaguchi matsumoto inoue kimura hayashi shimizu nguyen nguyễn tran trần le lê pham phạm hoang
    huynh phan vu vo dang bui do ho ngo duong ly thein myint htun aung khin thant zaw htay maung
    naing sharma verma gupta kumar patel reddy rao nair iyer menon das ghosh banerjee chatterjee
    mukherjee bose dutta roy chowdhury rahman islam ahmed uddin begum akhtar malik chaudhry iqbal
    butt mirza siddiqui qureshi ansari sheikh perera fernando wickramasinghe hassan hussain mohamed
    ibrahim abdullah mahmoud mustafa saleh said salem mansour haddad khoury nasser aziz rashid karim
    hamdan najjar al-sadr al-maliki al-assad ben yilmaz kaya demir çelik öztürk hosseini mohammadi
    ahmadi rezaei karimi tajik kazimov aliyev mammadov karimov nazarbayev tokayev rahmon
    berdimuhamedow ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov
    morozov volkov pavlov kozlov stepanov nikolaev orlov shevchenko kovalenko bondarenko tkachenko
    kowalski nowak wiśniewski wójcik kaczyński tusk novák svoboda horvath nagy kovács szabó orbán
    popescu ionescu papadopoulos tsipras schmidt schneider fischer meyer weber schulz wagner becker
    hoffmann koch bauer richter klein wolf neumann schwarz zimmermann krüger hofmann hartmann lange
    martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre
    michel bertrand roux vincent fournier morel girard mercier dupont rossi russo ferrari esposito
    bianchi romano colombo ricci marino greco bruno gallo conti berlusconi renzi prodi monti jansen
    visser bakker hansen jensen nielsen larsen olsen pedersen andersen johansen eriksson johansson
    andersson karlsson nilsson svensson korhonen virtanen okafor okonkwo adeyemi adebayo ogunleye
    eze nwosu balogun abiola soyinka achebe mensah owusu boateng asante osei traoré diallo keita
    coulibaly touré diop ndiaye sow ba dlamini nkosi ndlovu moyo banda phiri mwangi kamau otieno
    ochieng odhiambo kiprotich kipchoge bekele tesfaye abebe haile desta girma mohamud farah warsame
    plato aristotle socrates homer virgil ovid horace cicero seneca pliny livy tacitus plutarch
    herodotus thucydides euclid archimedes pythagoras ptolemy galen hippocrates diophantus epicurus
    sophocles euripides aeschylus aristophanes sappho pindar strabo lucretius juvenal catullus
    augustus tiberius caligula claudius nero vespasian trajan hadrian aurelius diocletian
    constantine justinian theodosius charlemagne saladin tamerlane genghis kublai attila hannibal
    spartacus cleopatra nefertiti ramses tutankhamun akhenaten cyrus darius xerxes alexander
    confucius mencius laozi lao-tzu buddha gautama moses abraham isaac noah adam eve solomon david
    goliath samson jesus mohammed muhammad muhammed paul augustine aquinas anselm abelard jerome
    benedict ambrose maimonides rashi averroes avicenna rumi hafez saadi ferdowsi khayyam petrarch
    dante boccaccio chaucer machiavelli erasmus luther calvin zwingli savonarola medici borgia
    sforza leonardo michelangelo raphael titian botticelli donatello giotto caravaggio bernini
    brunelleschi tintoretto veronese rembrandt rubens vermeer bruegel bosch dürer durer holbein
    cranach velázquez velazquez goya murillo poussin watteau fragonard ingres delacroix géricault
    manet monet renoir degas cézanne cezanne gauguin matisse picasso braque dalí dali miró miro
    magritte klimt schiele munch kandinsky klee chagall mondrian malevich warhol pollock rothko
    lichtenstein hockney hirst banksy rodin giacometti shakespeare shakspere marlowe jonson donne
    milton bunyan dryden swift defoe fielding sterne boswell goldsmith sheridan blake wordsworth
    coleridge southey byron shelley keats scott austen brontë bronte dickens thackeray eliot
    trollope hardy gaskell tennyson browning arnold rossetti ruskin carlyle macaulay wilde shaw
    yeats joyce beckett synge o'casey heaney kipling conrad chesterton forster woolf lawrence huxley
    orwell waugh greene golding tolkien rowling amis mcewan rushdie ishiguro pinter larkin auden
    emerson thoreau hawthorne melville poe whitman dickinson twain james wharton crane dreiser
    faulkner hemingway fitzgerald steinbeck salinger nabokov bellow updike roth morrison pynchon
    delillo vonnegut kerouac ginsberg frost pound plath angelou baldwin montaigne rabelais descartes
    pascal corneille racine molière moliere voltaire rousseau diderot montesquieu d'alembert
    condorcet talleyrand robespierre danton marat mirabeau lafayette napoleon bonaparte fouché ney
    murat stendhal balzac hugo dumas flaubert zola maupassant baudelaire rimbaud verlaine mallarmé
    proust gide camus sartre beauvoir foucault derrida barthes lacan malraux saint-exupéry
    tocqueville comte durkheim lagrange laplace monge legendre fourier cauchy galois fermat poincaré
    poincare lavoisier ampère ampere carnot pasteur curie becquerel eiffel daguerre lumière cuvier
    lamarck buffon berlioz bizet debussy ravel satie gounod saint-saëns goethe schiller lessing
    herder hölderlin heine novalis kleist grimm kant fichte hegel schelling schopenhauer feuerbach
    marx engels nietzsche husserl heidegger adorno habermas arendt simmel mann brecht rilke kafka
    hesse böll sebald leibniz kepler gauss euler riemann hilbert cantor dedekind weierstrass noether
    planck einstein heisenberg schrödinger bohr pauli hertz röntgen helmholtz humboldt mendel freud
    adler wittgenstein gödel godel popper hayek mises schumpeter bach handel haydn mozart beethoven
    schubert schumann mendelssohn brahms liszt strauss bruckner mahler schoenberg webern gutenberg
    bismarck moltke hindenburg ludendorff hitler goebbels göring goering himmler heydrich eichmann
    rommel adenauer brandt honecker ulbricht scholz schäuble steinmeier galileo copernicus brahe
    newton hooke boyle halley darwin faraday maxwell kelvin rutherford thomson dalton davy cavendish
    priestley stephenson brunel arkwright lister fleming jenner crick turing babbage lovelace dirac
    hawking feynman oppenheimer fermi teller szilard shannon wiener edison tesla morse marconi
    rockefeller carnegie vanderbilt astor morgan hearst pulitzer disney gates jobs wozniak
    zuckerberg bezos musk buffett soros murdoch ellison tolstoy dostoevsky dostoyevsky chekhov
    turgenev gogol pushkin lermontov gorky bulgakov pasternak akhmatova solzhenitsyn mandelstam
    mayakovsky tchaikovsky mussorgsky stravinsky prokofiev shostakovich rachmaninoff lomonosov
    mendeleev sakharov trotsky bukharin zinoviev kamenev beria molotov khrushchev brezhnev andropov
    chernenko gromyko zhukov dzerzhinsky kerensky rasputin kutuzov suvorov navalny nemtsov
    khodorkovsky berezovsky abramovich prigozhin shoigu gerasimov peskov kasparov karpov kosygin
    vavilov lysenko adams jefferson madison monroe franklin lincoln grant garfield mckinley
    roosevelt taft harding coolidge hoover truman eisenhower kissinger rumsfeld cheney albright
    kerry gore mondale dukakis dole perot nader gingrich boehner mcconnell schumer walz vance rubio
    desantis giuliani bloomberg cuomo newsom buttigieg klobuchar booker gorsuch scalia ginsburg
    alito sotomayor kagan breyer kavanaugh barrett rehnquist bork petraeus mcchrystal macarthur
    patton bradley sherman custer pershing snowden manning assange ashcroft holder barr garland
    pompeo bolton tillerson mattis blinken austin yellen bernanke greenspan paulson geithner
    churchill attlee eden macmillan heath callaghan osborne clegg miliband gove sunak truss starmer
    sturgeon salmond paisley mcguinness trimble cromwell gladstone disraeli palmerston asquith
    chamberlain wellington marlborough raleigh drake cook livingstone stanley shackleton mallory
    hillary tenzing kitchener montgomery mountbatten nightingale pankhurst wollstonecraft
    wilberforce wesley newman garibaldi mazzini cavour mussolini ciano togliatti gramsci croce
    andreotti craxi moro ciampi napolitano mattarella meloni salvini draghi grillo letta gentiloni
    vivaldi rossini verdi puccini bellini donizetti monteverdi paganini pavarotti toscanini fellini
    antonioni visconti pasolini leopardi manzoni pirandello calvino eco levi volta galvani
    torricelli cervantes quixote unamuno lorca machado franco azaña suárez gonzález aznar zapatero
    rajoy sánchez puigdemont bolívar bolivar sucre o'higgins juárez juarez zapata villa díaz
    cárdenas cortés cortes pizarro columbus magellan vespucci balboa montezuma moctezuma atahualpa
    borges cortázar neruda márquez marquez llosa paz fuentes rulfo allende asturias perón peron
    evita batista pinochet videla galtieri menem alfonsín stroessner somoza ortega noriega chamorro
    zelaya arbenz trujillo duvalier aristide préval manley marley vargas kubitschek goulart cardoso
    ataturk atatürk inönü menderes demirel ecevit özal ozal gül gul davutoglu davutoğlu öcalan
    ocalan gülen gulen pamuk khomeini mossadegh pahlavi raisi soleimani sadat elbaradei qutb mahfouz
    bourguiba ghannouchi bouteflika tebboune qaboos saud faisal fahd salman khashoggi zawahiri
    zarqawi baghdadi nasrallah hariri aoun jumblatt geagea berri siniora sistani muqtada talabani
    barzani allawi jaafari chalabi masoud massoud dostum hekmatyar haqqani akhundzada zia jinnah
    ayub imran tagore ambedkar shastri narasimha advani sonia rahul bandaranaike jayewardene
    kumaratunga prabhakaran mujib ershad yunus mao chiang yat-sen kai-shek hua wen bo xi tsai
    hirohito akihito naruhito tojo meiji nakasone hatoyama noda kan aso fukuda murakami mishima
    kawabata kurosawa miyazaki hokusai basho syngman rhee chun sejong giap diem thieu sihanouk hun
    pol habibie megawati wahid prabowo quezon magsaysay estrada rizal bonifacio aguinaldo rama
    phibun moi kibaki ruto nyerere kikwete magufuli obote amin nkrumah rawlings kufuor mahama
    houphouët-boigny senghor wade sall keïta sankara compaoré lumumba mobutu tshombe kasavubu cabral
    machel neto savimbi smuts botha de-klerk verwoerd biko tambo sisulu malema kaunda tsvangirai
    selassie mengistu meles abiy afwerki garang bashir turabi kiir machar azikiwe awolowo abacha
    babangida yar'adua ngugi coetzee gordimer maathai senussi agassi federer nadal djokovic sampras
    borg mcenroe navratilova sharapova pelé pele maradona messi ronaldo ronaldinho zidane beckham
    rooney neymar mbappé mbappe salah cruyff beckenbauer platini blatter infantino mourinho
    guardiola wenger klopp ancelotti phelps ali frazier foreman tyson mayweather pacquiao lebron
    shaquille nicklaus armstrong schumacher senna prost verstappen vettel tendulkar kohli dhoni
    bradman warne botham lara chaplin keaton hitchcock welles kubrick spielberg lucas scorsese
    coppola tarantino eastwood bogart bacall brando pacino deniro hanks dicaprio jolie clooney
    streep kidman winfrey oprah letterman leno colbert stewart kimmel cronkite murrow presley elvis
    beatles lennon mccartney jagger bowie dylan springsteen prince madonna gaga beyoncé beyonce
    rihanna eminem kanye sinatra ellington coltrane gillespie bernstein gershwin copland barenboim
    karajan callas kaufman cohen levy levin levine goldberg goldstein friedman rosenberg rosen katz
    kaplan shapiro weiss weinstein epstein greenberg silverman rubin abrams cohn feldman horowitz
    rabinowitz perlman steinberg rothschild bronstein shulman gurion meir dayan shamir barak livni
    lieberman lapid gantz o'brien o'connor o'neill o'sullivan o'reilly o'donnell murphy kelly ryan
    walsh byrne doyle mccarthy gallagher doherty lynch quinn mclaughlin nolan kavanagh burke daly
    brennan dunne maguire macdonald mackenzie macleod mckenzie robertson fraser sinclair douglas
    mcgregor macgregor buchanan cunningham lloyd griffiths owen pritchard hopkins chapman barker
    mason holmes dean webster gilbert spencer harvey pearson dunn lane berry burton payne stephens
    barton elliott parsons hudson fowler saunders atkinson hawkins perkins gregory lawson burgess
    dawson watkins gardner gardiner sharp carroll abbott holland norris sutton vaughan whitehead
    bowen hodgson barnett goodwin sharpe carpenter kirk lamb nash lowe hewitt wilkinson garcía
    rodríguez martínez hernández lópez pérez ramírez gómez jiménez ruiz moreno álvarez romero alonso
    gutiérrez navarro domínguez vázquez gil serrano blanco molina delgado marín núñez iglesias
    garrido guerrero lozano cano prieto méndez cabrera aguilar rojas herrera guzmán salazar soto
    contreras valdez rivas acosta cardenas pacheco espinoza figueroa maldonado cordero bustamante
    muller müller schäfer schulze werner krause lehmann schmitt köhler herrmann könig walter mayer
    huber fuchs möller weiß hahn vogel friedrich günther winkler berger lorenz baumann albrecht
    ludwig böhm kraus krämer vogt stein jäger groß seidel heinrich haas schreiber dietrich ziegler
    kuhn kühn pohl bergmann hermann garnier faure blanc guerin henry roussel nicolas perrin morin
    mathieu clement gauthier dumont fontaine chevalier robin masson gerard boyer denis lemaire duval
    joly gautier roger roche noel meunier jean marchand dufour blanchard barbier brun arnaud
    delambre méchain mechain cassin kovalev kozak melnyk boyko tkachuk kravchenko savchenko rudenko
    petrenko marchenko klymenko pavlenko hrytsenko zaluzhny klitschko kuleba yermak shmyhal lindberg
    lindgren bergman nyström lund holm solberg stoltenberg brundtland støre haugen dahl bakke
    rasmussen mortensen christensen sørensen madsen frederiksen kierkegaard niinistö marin halonen
    kekkonen mannerheim sibelius aalto torvalds palme löfven carlsson bildt lindh wallenberg nobel
    linnaeus celsius grieg ibsen hamsun nansen amundsen quisling
    """)
}
