/// Family names that are frequent somewhere, for the model.
enum Surnames {
  static let names = WordList.set(
    """
    smith johnson williams jones davis miller wilson moore taylor anderson jackson harris thompson
    garcia martinez robinson clark rodriguez lewis walker hernandez wright lopez gonzalez nelson carter
    mitchell perez roberts turner phillips campbell parker evans edwards collins sanchez morris rogers
    reed cooper richardson cox ward torres peterson ramirez watson brooks sanders bennett barnes
    henderson coleman jenkins perry powell patterson hughes flores washington butler simmons foster
    gonzales bryant griffin diaz hayes myers hamilton sullivan wallace woods cole west jordan owens
    reynolds fisher ellis harrison gibson mcdonald cruz marshall ortiz gomez murray freeman wells webb
    simpson stevens tucker porter hunter hicks crawford kennedy burns morales warren dixon ramos reyes
    ferguson nichols rivera chavez medina fernandez vasquez mendoza castillo silva santos oliveira souza
    pereira costa rodrigues almeida nascimento carvalho gomes ribeiro alves
    obama trump biden clinton bush reagan nixon carter romney mccain pence sanders pelosi mueller comey
    blair cameron thatcher corbyn johnson farage brown merkel schröder kohl macron hollande sarkozy
    chirac fillon mélenchon putin medvedev lavrov yeltsin gorbachev stalin lenin zelensky zelenskyy
    poroshenko yanukovych tymoshenko lukashenko erdogan erdoğan netanyahu sharon olmert peres rabin
    arafat abbas haniyeh assad mubarak sisi morsi gaddafi qaddafi hussein maliki abadi rouhani khamenei
    ahmadinejad khatami zarif karzai ghani musharraf bhutto sharif zardari khan modi gandhi singh manmohan
    nehru vajpayee kejriwal hasina suu kyi rajapaksa sirisena duterte aquino marcos arroyo widodo jokowi
    yudhoyono suharto sukarno mahathir najib anwar thaksin shinawatra prayut jinping jintao zemin
    xiaoping zedong keqiang jiabao abe koizumi suga kishida kim jong-un jong-il moon park roh chavez maduro
    guaidó castro morales correa lula rousseff temer bolsonaro kirchner macri fernández piñera bachelet
    uribe santos duque fujimori humala toledo fox calderon calderón nieto obrador trudeau harper mandela
    mbeki zuma ramaphosa mugabe mnangagwa kenyatta odinga museveni kagame obasanjo jonathan buhari
    tinubu ouattara gbagbo kabila tshisekedi annan ban guterres tutu
    li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
    tang deng xiao feng han cao zeng peng dong pan yuan cai jiang yu du ye cheng wei su lü ding ren shen
    yao lu cui zhong tan lee park choi jung kang cho yoon jang lim shin seo kwon hwang ahn song hong
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
    yamaguchi matsumoto inoue kimura hayashi shimizu nguyen nguyễn tran trần le lê pham phạm hoang huynh
    phan vu vo dang bui do ho ngo duong ly thein myint htun aung khin thant zaw htay maung naing
    sharma verma gupta kumar patel reddy rao nair iyer menon das ghosh banerjee chatterjee mukherjee bose
    dutta roy chowdhury rahman islam ahmed uddin begum akhtar malik chaudhry iqbal butt mirza siddiqui
    qureshi ansari sheikh perera silva fernando wickramasinghe
    hassan hussain mohamed ibrahim abdullah mahmoud mustafa saleh said salem mansour haddad khoury
    nasser aziz rashid karim hamdan najjar al-sadr al-maliki al-assad ben yilmaz kaya demir çelik öztürk
    hosseini mohammadi ahmadi rezaei karimi tajik kazimov aliyev mammadov karimov nazarbayev tokayev
    rahmon berdimuhamedow ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov
    morozov volkov pavlov kozlov stepanov nikolaev orlov shevchenko kovalenko bondarenko tkachenko
    kowalski nowak wiśniewski wójcik kaczyński tusk novák svoboda horvath nagy kovács szabó orbán popescu
    ionescu papadopoulos tsipras schmidt schneider fischer meyer weber schulz wagner becker hoffmann
    koch bauer richter klein wolf schröder neumann schwarz zimmermann krüger hofmann hartmann lange
    martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel
    bertrand roux vincent fournier morel girard mercier dupont rossi russo ferrari esposito bianchi romano
    colombo ricci marino greco bruno gallo conti berlusconi renzi prodi monti jansen visser bakker
    hansen jensen nielsen larsen olsen pedersen andersen johansen eriksson johansson andersson karlsson
    nilsson svensson korhonen virtanen okafor okonkwo adeyemi adebayo ogunleye eze nwosu balogun ibrahim
    abiola soyinka achebe mensah owusu boateng asante osei traoré diallo keita coulibaly touré diop ndiaye
    sow ba mbeki dlamini nkosi ndlovu moyo banda phiri mwangi kamau otieno ochieng odhiambo kiprotich
    kipchoge bekele tesfaye abebe haile desta girma mohamud farah warsame
    """)
}
