// Towns that ads are often for, in folded form (see `fold` in lib/posting/text.ts), to recognise a place and to tell
// its country. `=` joins the names of one town. A name that stands in two countries is in both lists, and tells a
// country only together with something else. Names that are common words of ads are left out.
const TOWNS: Readonly<Record<string, string>> = {
  BE: `bruxelles=brussel=brussels,anvers=antwerpen=antwerp,gand=gent=ghent,bruges=brugge,liege=luik,namur=namen,
mons=bergen,louvain=leuven,louvain-la-neuve,malines=mechelen,courtrai=kortrijk,ostende=oostende=ostend,tournai=doornik,
charleroi,la louviere,mouscron=moeskroen,verviers,seraing,hasselt,genk,alost=aalst,saint-nicolas=sint-niklaas,roulers=roeselare,
turnhout,vilvorde=vilvoorde,lierre=lier,termonde=dendermonde,ypres=ieper,furnes=veurne,audenarde=oudenaarde,tirlemont=tienen,
hal=halle,saint-trond=sint-truiden,tongres=tongeren,wavre=waver,nivelles=nijvel,ottignies,braine-l'alleud=eigenbrakel,waterloo,
genappe,jodoigne,gembloux,dinant,ciney,philippeville,couvin,arlon=aarlen,bastogne=bastenaken,marche-en-famenne,rochefort,libramont,
neufchateau,virton,huy=hoei,waremme,herstal,flemalle,eupen,malmedy,spa,stavelot,vise,soignies=zinnik,ath=aat,enghien=edingen,
binche,thuin,chimay,fleurus,chatelet,peruwelz,lessines=lessen,braine-le-comte,tubize=tubeke,rixensart,
anderlecht,schaerbeek=schaarbeek,ixelles=elsene,etterbeek,uccle=ukkel,forest-lez-bruxelles,saint-gilles=sint-gillis,
molenbeek=molenbeek-saint-jean=sint-jans-molenbeek,jette,evere,ganshoren,koekelberg,berchem-sainte-agathe=sint-agatha-berchem,
auderghem=oudergem,watermael-boitsfort=watermaal-bosvoorde,woluwe-saint-lambert=sint-lambrechts-woluwe,
woluwe-saint-pierre=sint-pieters-woluwe,saint-josse=saint-josse-ten-noode=sint-joost-ten-node,laeken=laken,neder-over-heembeek,
zaventem,machelen,diegem,grimbergen,asse,dilbeek,sint-pieters-leeuw,tervuren,overijse,hoeilaart,kortenberg,aarschot,diest,
heist-op-den-berg,herentals,mol,geel,hoogstraten,brasschaat,schoten,kapellen,mortsel,berchem,deurne,hoboken,wilrijk,edegem,boom,
willebroek,puurs,bornem,temse,beveren,lokeren,zele,wetteren,deinze,eeklo,zottegem,geraardsbergen=grammont,ninove,ronse=renaix,
waregem,izegem,menen=menin,wervik,poperinge,diksmuide,torhout,tielt,knokke-heist,blankenberge,nieuwpoort,koksijde,de panne,
bilzen,maasmechelen,maaseik,lommel,pelt,bree,beringen,houthalen-helchteren,heusden-zolder,zonhoven,diepenbeek,landen,merelbeke,
destelbergen,evergem,sint-martens-latem,zwijnaarde,sint-denijs-westrem,kruibeke,duffel,kontich,lint,westerlo,tessenderlo,leopoldsburg,peer,houthulst`,
  FR: `paris,marseille,lyon,toulouse,nice,nantes,montpellier,strasbourg,bordeaux,lille,rennes,reims,toulon,saint-etienne,le havre,
grenoble,dijon,angers,villeurbanne,nimes,aix-en-provence,clermont-ferrand,le mans,brest,tours,amiens,annecy,limoges,metz,
boulogne-billancourt,perpignan,besancon,orleans,saint-denis,rouen,argenteuil,mulhouse,montreuil,caen,nancy,tourcoing,roubaix,
nanterre,vitry-sur-seine,avignon,creteil,poitiers,dunkerque=dunkirk,aubervilliers,versailles,aulnay-sous-bois,asnieres-sur-seine,
colombes,saint-pierre,courbevoie,cherbourg=cherbourg-en-cotentin,le tampon,fort-de-france,rueil-malmaison,champigny-sur-marne,
pau,beziers,la rochelle,saint-maur-des-fosses,cannes,calais,saint-nazaire,antibes,drancy,merignac,ajaccio,issy-les-moulineaux,
noisy-le-grand,colmar,venissieux,levallois-perret,cergy,pessac,valence,ivry-sur-seine,bourges,quimper,antony,la seyne-sur-mer,
villeneuve-d'ascq,clichy,troyes,montauban,pantin,chambery,niort,neuilly-sur-seine,sarcelles,le blanc-mesnil,lorient,beauvais,
maisons-alfort,meaux,narbonne,chelles,hyeres,epinay-sur-seine,bobigny,saint-quentin,bondy,villejuif,cholet,la roche-sur-yon,
frejus,vannes,saint-ouen=saint-ouen-sur-seine,arles,clamart,fontenay-sous-bois,sartrouville,bayonne,evry=evry-courcouronnes,
cagnes-sur-mer,corbeil-essonnes,grasse,albi,laval,sevran,massy,vaulx-en-velin,martigues,vincennes,suresnes,brive-la-gaillarde,
bagneux,blois,aubagne,saint-malo,carcassonne,evreux,montrouge,saint-brieuc,charleville-mezieres,meudon,belfort,choisy-le-roi,
livry-gargan,chalon-sur-saone,saint-germain-en-laye,salon-de-provence,noisy-le-sec,rosny-sous-bois,alfortville,chateauroux,
puteaux,bron,tarbes,valenciennes,sete,istres,caluire-et-cuire,bastia,gennevilliers,la courneuve,thionville,talence,angouleme,
castres,boulogne-sur-mer,wattrelos,gap,bourg-en-bresse,douai,compiegne,chartres,ales,arras,le cannet,saint-herblain,melun,garges-les-gonesse,
malakoff,bagnolet,gagny,anglet,echirolles,savigny-sur-orge,le kremlin-bicetre,villefranche-sur-saone,chatellerault,draguignan,
chalons-en-champagne,joue-les-tours,lens,lievin,bethune,maubeuge,cambrai,armentieres,hazebrouck,saint-omer,grande-synthe,coudekerque,
gravelines,bailleul,lomme,lambersart,marcq-en-baroeul,la madeleine,croix,hem,saint-martin-d'heres,saint-priest,rillieux-la-pape,givors,
vienne,roanne,annemasse,thonon-les-bains,aix-les-bains,albertville,voiron,bourgoin-jallieu,romans-sur-isere,montelimar,privas,aubenas,
le puy-en-velay,aurillac,moulins,montlucon,vichy,nevers,auxerre,sens,macon,le creusot,lons-le-saunier,dole,vesoul,montbeliard,epinal,
bar-le-duc,verdun,luneville,forbach,sarreguemines,haguenau,selestat,saverne,schiltigheim,illkirch-graffenstaden,langres,chaumont,
saint-dizier,epernay,laon,soissons,creil,senlis,chantilly,abbeville,dieppe,fecamp,evreux,vernon,louviers,alencon,flers,lisieux,bayeux,
saint-lo,avranches,granville,coutances,ouistreham,fougeres,vitre,redon,dinan,lannion,guingamp,morlaix,landerneau,concarneau,pontivy,
auray,ploermel,saumur,chateaubriant,reze,orvault,les sables-d'olonne,fontenay-le-comte,rochefort,saintes,royan,cognac,bressuire,
parthenay,gueret,tulle,perigueux,bergerac,sarlat,libourne,arcachon,mont-de-marsan,dax,biarritz,hendaye,oloron-sainte-marie,lourdes,
auch,agen,cahors,figeac,rodez,millau,mende,foix,pamiers,saint-gaudens,blagnac,colomiers,tournefeuille,muret,lunel,agde,
bagnols-sur-ceze,orange,carpentras,cavaillon,apt,manosque,digne-les-bains,sisteron,briancon,embrun,menton,vence,vallauris,
la ciotat,gardanne,vitrolles,marignane,port-de-bouc,brignoles,vierzon,chateaudun,dreux,rambouillet,vendome,romorantin,gien,montargis,
pithiviers,fontainebleau,provins,etampes,palaiseau,les ulis,gif-sur-yvette,longjumeau,athis-mons,juvisy-sur-orge,viry-chatillon,
grigny,ris-orangis,trappes,plaisir,guyancourt,montigny-le-bretonneux,velizy-villacoublay,le chesnay,poissy,mantes-la-jolie,les mureaux,
conflans-sainte-honorine,houilles,chatou,pontoise,saint-ouen-l'aumone,franconville,ermont,sannois,goussainville,villiers-le-bel,
gonesse,roissy-en-france,tremblay-en-france,villepinte,stains,pierrefitte-sur-seine,villetaneuse,romainville,les lilas,
le pre-saint-gervais,neuilly-sur-marne,gentilly,arcueil,cachan,l'hay-les-roses,fresnes,rungis,thiais,orly,saint-mande,charenton-le-pont,
joinville-le-pont,nogent-sur-marne,sucy-en-brie,villeneuve-saint-georges,chatillon,fontenay-aux-roses,sceaux,chatenay-malabry,sevres,
saint-cloud,garches,bois-colombes,la garenne-colombes,villeneuve-la-garenne,torcy,lognes,pontault-combault,bussy-saint-georges,
serris,lagny-sur-marne,cayenne,kourou,saint-laurent-du-maroni,mamoudzou,pointe-a-pitre,basse-terre,les abymes,noumea,papeete`,
  NL: `amsterdam,rotterdam,den haag='s-gravenhage=la haye=the hague,utrecht,eindhoven,groningen,tilburg,almere,breda,nijmegen,apeldoorn,
haarlem,arnhem,enschede,amersfoort,zaandam,den bosch='s-hertogenbosch,zwolle,zoetermeer,leiden,leeuwarden,maastricht,dordrecht,ede,
alphen aan den rijn,alkmaar,emmen,delft,venlo,deventer,helmond,hilversum,heerlen,oss,sittard,amstelveen,purmerend,schiedam,lelystad,
hoofddorp,roosendaal,vlaardingen,gouda,spijkenisse,hoorn,almelo,hengelo,assen,katwijk,capelle aan den ijssel,veenendaal,zeist,nieuwegein,
bergen op zoom,doetinchem,rijswijk,hoogeveen,middelburg,vlissingen,goes,terneuzen,tiel,harderwijk,barneveld,houten,woerden,heerenveen,
drachten,sneek,weert,roermond,kerkrade,ijmuiden,beverwijk,heemskerk,velsen,den helder,diemen,bussum,huizen,soest,baarn,bilthoven,
culemborg,wageningen,zutphen,winterswijk,kampen,meppel,steenwijk,oldenzaal,nijverdal,hardenberg,delfzijl,veendam,stadskanaal,winschoten,
waalwijk,veghel,uden,boxtel,valkenswaard,veldhoven,geldrop,oosterhout,etten-leur,barendrecht,ridderkerk,papendrecht,gorinchem,
leidschendam,voorburg,wassenaar,naaldwijk,leerdam,vianen,ijsselstein,maarssen,de bilt,driebergen,doorn,rhenen,nijkerk,ermelo,putten,
dronten,emmeloord,urk,hellevoetsluis,krimpen aan den ijssel,schiphol,zwijndrecht,sliedrecht,nootdorp,pijnacker`,
  LU: `luxembourg=luxembourg-ville=luxemburg,esch-sur-alzette,differdange,dudelange,ettelbruck,diekirch,wiltz,echternach,bertrange,
strassen,mamer,bettembourg,grevenmacher,mersch,hesperange,munsbach,belval`,
  DE: `berlin,hambourg=hamburg,munich=munchen=muenchen,cologne=koln=koeln,francfort=frankfurt=frankfurt am main,stuttgart,dusseldorf=duesseldorf,
leipzig,dortmund,essen,breme=bremen,dresde=dresden,hanovre=hannover,nuremberg=nurnberg=nuernberg,duisbourg=duisburg,bochum,wuppertal,bielefeld,bonn,
munster=muenster,mannheim,karlsruhe,augsbourg=augsburg,wiesbaden,monchengladbach,gelsenkirchen,aix-la-chapelle=aachen=aken,braunschweig,
chemnitz,kiel,halle an der saale,magdebourg=magdeburg,fribourg-en-brisgau=freiburg=freiburg im breisgau,krefeld,mayence=mainz,lubeck=luebeck,erfurt,
oberhausen,rostock,kassel,hagen,potsdam,sarrebruck=saarbrucken=saarbruecken,hamm,ludwigshafen,oldenburg,leverkusen,osnabruck=osnabrueck,solingen,heidelberg,
darmstadt,regensburg,ingolstadt,wurzburg=wuerzburg,ulm,heilbronn,gottingen=goettingen,treves=trier,coblence=koblenz,kehl,offenburg,iena=jena,konstanz,tubingen=tuebingen`,
  ES: `madrid,barcelone=barcelona,valence=valencia,seville=sevilla,saragosse=zaragoza,malaga,murcie=murcia,palma de mallorca=palma,las palmas,
bilbao,alicante,cordoue=cordoba,valladolid,vigo,gijon,l'hospitalet de llobregat,vitoria-gasteiz=vitoria,la corogne=a coruna=la coruna,grenade=granada,elche,
oviedo,badalona,terrassa,cartagena,jerez de la frontera,sabadell,mostoles,pampelune=pamplona,almeria,alcala de henares,saint-sebastien=san sebastian=donostia,
leganes,getafe,burgos,santander,castellon,alcorcon,albacete,logrono,salamanque=salamanca,huelva,badajoz,tarragona,lleida,girona=gerona,cadix=cadiz,jaen,
ourense,toledo,caceres,santiago de compostela,ceuta,melilla`,
  GB: `londres=london=londen,birmingham,manchester,liverpool,leeds,sheffield,bristol,glasgow,edimbourg=edinburgh,leicester,coventry,bradford,
cardiff,belfast,nottingham,hull=kingston upon hull,newcastle=newcastle upon tyne,stoke-on-trent,southampton,derby,portsmouth,brighton,plymouth,wolverhampton,
northampton,norwich,luton,milton keynes,aberdeen,dundee,swansea,oxford,cambridge,york,ipswich,middlesbrough,bolton,sunderland,peterborough,exeter,
gloucester,cheltenham,watford,slough,blackpool,bournemouth,swindon,huddersfield,salford,stockport,wigan,croydon,canterbury,folkestone,maidstone,hastings,
inverness,stirling,perth,wrexham,bangor,lancaster,preston,chester,lincoln,durham,winchester,guildford,stevenage,basingstoke,truro,derry,lisburn`,
  IE: `dublin,cork,galway,limerick,waterford`,
  CH: `geneve=geneva,lausanne,zurich,berne=bern,bale=basel,lucerne=luzern,fribourg,neuchatel,lugano,saint-gall=st. gallen,winterthour=winterthur,
la chaux-de-fonds,sion,vevey,montreux,yverdon-les-bains,nyon,bienne=biel,zoug=zug`,
  AT: `vienne=wien=vienna,graz,linz,salzbourg=salzburg,innsbruck,klagenfurt`,
  IT: `rome=roma,milan=milano,turin=torino,naples=napoli,florence=firenze,bologne=bologna,genes=genova,venise=venezia,palerme=palermo,trieste,verona,padova,ventimiglia=vintimille`,
  PT: `lisbonne=lisboa=lisbon,porto,braga,coimbra,faro,aveiro`,
  DK: `copenhague=copenhagen=kopenhagen=kobenhavn,aarhus,odense`,
  SE: `stockholm,goteborg=gothenburg,malmo,uppsala`,
  PL: `varsovie=warszawa=warsaw,cracovie=krakow,wroclaw,gdansk,poznan,lodz`,
  GR: `athenes=athens,thessalonique=thessaloniki,lesbos,samos`,
}

/** Regions that ads write after a town, in folded form. */
const REGIONS: Readonly<Record<string, string>> = {
  FR: `ile-de-france,hauts-de-france,nord-pas-de-calais,normandie,bretagne,pays de la loire,centre-val de loire,nouvelle-aquitaine,occitanie,
auvergne-rhone-alpes,provence-alpes-cote d'azur,paca,corse,grand est,bourgogne-franche-comte,nord,pas-de-calais,seine-saint-denis,hauts-de-seine,
val-de-marne,val-d'oise,seine-et-marne,yvelines,essonne,rhone,bouches-du-rhone,haute-garonne,gironde,loire-atlantique,ille-et-vilaine,bas-rhin,haut-rhin,
isere,herault,finistere,morbihan,cotes-d'armor,savoie,haute-savoie,alpes-maritimes,var,vaucluse,gard,somme,oise,aisne,calvados,seine-maritime,reunion,
la reunion,guadeloupe,martinique,guyane,mayotte,ain,allier,alpes-de-haute-provence,hautes-alpes,ardeche,ardennes,ariege,aube,aude,aveyron,cantal,
charente,charente-maritime,cher,correze,haute-corse,corse-du-sud,cote-d'or,creuse,dordogne,doubs,drome,eure,eure-et-loir,gers,indre,indre-et-loire,
jura,landes,loir-et-cher,loire,haute-loire,loiret,lot,lot-et-garonne,lozere,maine-et-loire,manche,marne,haute-marne,mayenne,meurthe-et-moselle,meuse,
moselle,nievre,orne,puy-de-dome,pyrenees-atlantiques,hautes-pyrenees,pyrenees-orientales,haute-saone,saone-et-loire,sarthe,deux-sevres,tarn,
tarn-et-garonne,vendee,haute-vienne,vosges,yonne,territoire de belfort`,
  BE: `wallonie=wallonie-bruxelles,vlaanderen=flandre=flanders,vlaams-brabant=brabant flamand,brabant wallon=waals-brabant,hainaut=henegouwen,
oost-vlaanderen=flandre orientale=east flanders,west-vlaanderen=flandre occidentale=west flanders,antwerpen (provincie),
region de bruxelles-capitale=bruxelles-capitale=brussels hoofdstedelijk gewest=brussels-capital region=brussels region,province de liege,province de namur,
province de luxembourg`,
  NL: `noord-holland,zuid-holland,noord-brabant,gelderland,overijssel,friesland,drenthe,flevoland,zeeland,noord-nederland,randstad`,
  GB: `greater london,west yorkshire,south yorkshire,kent,essex,surrey,sussex,east sussex,west sussex,hampshire,devon,cornwall,lancashire,cheshire,west midlands,
east midlands,merseyside,greater manchester,tyne and wear,oxfordshire,cambridgeshire,hertfordshire,buckinghamshire,berkshire,norfolk,suffolk,cumbria,somerset`,
  DE: `bayern,baden-wurttemberg,nordrhein-westfalen,hessen,niedersachsen,sachsen,brandenburg,rheinland-pfalz,saarland,schleswig-holstein,thuringen`,
  ES: `cataluna,catalunya=catalogne,andalucia=andalousie,comunidad de madrid,pais vasco,euskadi,galicia=galice,comunidad valenciana`,
}

interface Known {
  /** One name for all the names of a town, whatever the language. */
  key: string
  countries: string[]
}

function index(lists: Readonly<Record<string, string>>): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const [country, list] of Object.entries(lists)) {
    for (const entry of list.split(',')) {
      const names = entry.trim().split('=')
      for (const name of names) {
        const other = known.get(name)
        if (other?.countries.includes(country)) continue
        if (other) other.countries.push(country)
        else known.set(name, { key: names[0] ?? name, countries: [country] })
      }
    }
  }
  return known
}

const towns = index(TOWNS)
const regions = index(REGIONS)

const plain = (name: string) => name.replace(/^st[. -]+/, 'saint-').replace(/^ste[. -]+/, 'sainte-')
const variants = (name: string) => [
  name,
  name.replace(/ /g, '-'),
  plain(name),
  plain(name).replace(/ /g, '-'),
  name.replace(/-/g, ' '),
]

function find(known: ReadonlyMap<string, Known>, name: string): Known | undefined {
  for (const variant of variants(name)) {
    const found = known.get(variant)
    if (found) return found
  }
  return undefined
}

/** In: a town's name, folded. Out: the countries (ISO 3166-1) that have such a town; empty for a town not known. */
export const countriesOfTown = (name: string): readonly string[] => find(towns, name)?.countries ?? []

/** In: a region's name, folded. Out: the countries that have such a region; empty for a region not known. */
export const countriesOfRegion = (name: string): readonly string[] => find(regions, name)?.countries ?? []

/** In: two towns' names, folded. Out: whether they name one town, in two languages or spellings. */
export function sameTown(a: string, b: string): boolean {
  if (a.replace(/-/g, ' ') === b.replace(/-/g, ' ')) return true
  const [first, second] = [find(towns, a), find(towns, b)]
  return first !== undefined && first.key === second?.key
}
