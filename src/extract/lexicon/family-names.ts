/**
 * Family names that stand first where Chinese, Korean and Vietnamese names are written in their own order, and those
 * that are common enough elsewhere to make an unknown first name likely. Without accents, lower case.
 */
export const FAMILY_FIRST = new Set(
  `ahn bae baek ban bui byun cai cao cha chan chang chau chen cheng cheong cheung chi chiang chiu cho choe choi chong
chou chow chu chua chun chung cui dang dao deng ding dinh do doan dong du duan duong fan fang feng foo fu gan gao
goh gong gu guan guo ha hai han hao he heo ho hoang hong hou hsiao hsieh hsu hu hua huang hui huynh hwang jang jeon
jeong ji jia jiang jin jo joo ju jung kang kim ko koh kong kuo kwok kwon lai lam lau law le lee lei leong leung li
liang liao lieu lim lin ling liu loh long lu luo luong luu ly ma mai mao meng min mo moon na nam ng ngo nguyen ni
nie noh oh ong ou pan pang park peng pham phan phung qi qian qin qiu quach quan ren rhee ri roh rong ryu sem seo
shao shen shi shim shin sim sin so son song su suh sun sung ta tan tang tao teo thai tian tong tran trinh truong
tsai tsang tse tsui tu vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xiong xu xue yan yang yao yap
ye yeh yeo yi yim yin yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou`.split(
    /\s+/,
  ),
);

export const FAMILY = new Set(
  `abbas abbott abdullah abe abrams acosta adams adeyemi agarwal aguilar aguirre ahmad ahmadinejad ahmed akhtar
akinwande alexander ali allawi allen almeida alonso alvarez andersen anderson andersson andrade annan aoun aquino
araujo arias armstrong arroyo ashcroft assad atkinson aziz bachelet bailey baker bakker banda banerjee barak barnes
barnett barroso barzani becker begum bell bello benitez bennett berlusconi bernanke bernard bhutto biden blair blanc
bloomberg blunkett boateng bolton booth borisov boyd bradley brady brennan brooks brown bruce bryant bush butler
byrne cameron campbell cardoso carlson carney carpenter carroll carson carter castillo castro chalabi chatterjee
chaudhry chavez cheney chidambaram chirac choudhury chowdhury christensen churchill clark clarke clinton cohen cole
coleman collins cook cooper corbyn correa cox crawford cruz cunningham dahl dalton daniels das dasgupta davies davis
dawson delgado desai deshmukh dhillon dias diaz dixon dlamini dominguez donnelly doyle dubois duffy duncan dupont
duran duterte dutta edwards elliott ellis erdogan eriksen eriksson escobar espinoza evans farah farrell fernandes
fernandez ferrari ferreira ferrer fischer fisher fitzgerald flores flynn ford foster fox francis fraser freeman
fujimori gaddafi gallagher gandhi garcia gardner garner gates gbagbo gibson gill gomes gomez gonzales gonzalez
goodman gordon gore graham grant gray green greenberg greenspan griffin griffiths gupta gutierrez guzman hall hamid
hamilton haniyeh hansen hansson haque hariri harris harrison hart harvey hasan hassan hayes helms henderson
hernandez herrera hill hoffman hoffmann holland holmes hoover hopkins howard howell hudson hughes hunt hunter
hussain hussein ibrahim iglesias ivanov ivanova iyer jaafari jackson jacobs jain jammeh jansen janssen jenkins
jensen jimenez johansen johansson johnson johnston jones jordan joshi juarez kabila kagame kamau kapoor karimov
karroubi karzai kaufman kaur keller kelly kennedy kenyatta kerry khamenei khan khatami khomeini kibaki kim king
klein koch koizumi konate kovac kovacs kowalski krishnamurthy kruger kumar kumari lambert larsen larsson lawrence
lawson lewis lieberman lindberg lloyd lopes lopez lukashenko lula lynch macdonald mackenzie macron magnusson maliki
mandela mandelson marcos markovic marshall martin martinez martins mbeki mccain mccarthy mcconnell mcdonald mehta
meier mejia melnyk mendes mendez mendoza menon merkel meyer miliband miller mills mishra mitchell mitra mkapa modi
mohamed mohammed molina montoya moore morales morano moreno morgan morris morrison mousavi mubarak mueller mugabe
muhammad mukherjee muller munoz murphy murray museveni musharraf mutua myers naidoo naidu nair nakamura nasrallah
nazarbayev ndiaye nelson netanyahu newman nielsen nilsson nixon nkrumah novak nowak nunez o'brien o'connor o'donnell
o'neill obama obasanjo ochoa odinga okafor okeke olmert olsen olson ortega ortiz osborne owen owens pacheco palmer
papandreou parker parsons patel paterson patil paul peres perez perry petersen peterson petrov petrova phillips
pillai pinochet pompeo poroshenko powell price prodi putin qaddafi quinn rabin rafsanjani rahman rajapaksa ramirez
ramos rantisi rao rasmussen reagan reddy reed reid reyes reynolds rice richards richardson rivera roberts robertson
robinson rodrigues rodriguez rogers rojas romero romney rose ross rossi rouhani rousseff rubio ruiz rumsfeld russell
ryan saakashvili saddam sadr salazar saleh salinas samaras sanchez sanders sandoval santana santos sarkozy sato
savage schmidt schmitt schneider schroder schroeder schulz schwarz schwarzenegger scott sen serrano shah sharif
sharma sharon shaw sheikh shevardnadze siddiqui silva simmons simpson singh singha sinha siniora sinwar sistani
smirnov smith snow snowden soares solana sorensen soros soto souza spencer stevens stevenson stewart stone straw
suarez suharto suleiman sullivan suzuki svensson swanson takahashi talabani tanaka taylor thapa thatcher thomas
thompson thomson torres traore trump tsipras tsvangirai tudjman turner tusk tymoshenko uribe vargas vasquez vazquez
velasquez venizelos verma villa villanueva wade wagner walker wallace walsh walters warner warren washington
watanabe watson watts weaver webb weber weiss welch wells west wheeler white whitman wilkinson williams williamson
willis wilson winters wolf wolfowitz wood woods wright yadav yamamoto yanukovych yassin yeltsin young yousaf
yudhoyono yushchenko zapata zapatero zardari zarqawi zawahiri zelensky zelenskyy zhivkov zimmerman zuckerberg zuma`.split(
    /\s+/,
  ),
);

/** Endings that mark family names: Slavic, Armenian, Georgian, Nordic, Baltic, Greek, Romanian, Turkish, Persian. */
export const FAMILY_ENDING =
  /(?:ov|ova|ev|eva|yev|yeva|enko|chuk|vych|vich|vic|wicz|ski|sky|skyy|skiy|ska|skaya|yan|ian|dze|shvili|sson|ssen|dottir|poulos|opoulou|akis|idis|escu|oglu|zadeh|nejad|pour|bekov|bayev|ullah|uddin|elli|etti|ucci|ez|ini|ardi)$/;
