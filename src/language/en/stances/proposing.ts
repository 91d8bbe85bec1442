// English: putting forward, favouring, leaving open. Row language and examples: ../../lexicon-row.ts.

export const proposing = `
propose             propose + 2 : ^=toast @somebody
  + Ankara proposed a summit in Istanbul.
  - The best man proposed a toast.
suggest             propose + 2 : @somebody
  + Beijing suggested a freeze of the front line.
  - The evidence suggests a quarrel.
recommend           propose + 2 : @somebody
  + Brussels recommended the start of accession talks.
  - The article recommends a walk by the lake.
advocate            propose + 2
  + Paris advocates a European force.
  - An advocate spoke for the accused.
favour              propose + 2 : @somebody
  + Berlin favours a gradual easing of the embargo.
  - The weather favoured the attackers.
favor               propose + 2 : @somebody
  + Ankara favors a neutral monitoring mission.
  - The wind favors the defenders.
back                propose + 2 : obj @somebody ^away ^off ^out ^down ^up
  + Warsaw backed the French plan.
  - The lorry backed into a wall.
support             accept + 2 : =plan* =proposal* =roadmap =draft =text =deal =agreement =initiative* =idea* =it =same #n-proposal #n-agreement ^=how
  + Warsaw supports the plan for a truce.
  - Two beams support the roof.
support             propose + 2 : obj @somebody
  + Rome supports an enlargement of the union.
  - Two ladders support the roof.
float               propose + 2 : obj @somebody
  + Washington floats a swap of territories.
  - Wood floats on water.
table               propose + 2 : =proposal =plan =resolution =draft =motion =amendment* #n-proposal
  + London tabled a draft in the council.
  - The family tabled its plates and glasses.
submit              propose + 2 : =proposal =plan =resolution =draft =application =bid =list #n-proposal
  + Kyiv submitted its application for membership.
  - The wrestler submitted after two minutes.
present             propose + 2 : =proposal =plan =resolution =draft =initiative =offer =idea* #n-proposal
  + Beijing presented a plan in twelve points.
  - The singer presented the prizes.
circulate           propose + 2 : =proposal =plan =resolution =draft =paper #n-proposal
  + London circulated a draft among the members.
  - Warm air circulates below the ceiling.
put ~ forward       propose + 2
  + Ankara put forward a compromise on the straits.
  - She put on a coat.
put ~ proposal      propose + 2
  + Doha put a proposal to both sides.
  - He put the knife down.
put ~ on table      propose + 2
  + Paris put a new plan on the table.
  - He put sugar in his tea.
bring ~ into play   propose + 2
  + Rome brought a security pact into play.
  - The driver brought the children home.
bring ~ forward     propose + 2 : =proposal =plan =idea* =draft =initiative #n-proposal
  + Brussels brought forward a plan for the frozen assets.
  - The bus brought tourists.
lay ~ on table      propose + 2
  + Doha laid a new draft on the table.
  - The masons lay bricks.
aim                 propose + 2 : to at for @somebody ^=rifle* ^=gun*
  + Kyiv aims to join the union by 2030.
  - The sniper aimed his rifle at the window.
plan                propose + 2 : to for
  + London plans to send peacekeepers.
  - The couple planned a wedding.
intend              propose + 2 : to
  + Moscow intends to keep the peninsula.
  - The gift was intended as a surprise.
hope                propose + 1 : =agree* =deal =ceasefire =peace =truce =accord #n-agreement
  + Washington hopes for a deal by Easter.
  - The farmers hope for rain.
broach              propose + 2 : @somebody
  + Doha broached the idea of a prisoner swap.
  - The storm broached the boat.
moot                propose + 2 : obj
  + Paris moots a ban on flights.
  - The question was moot.
pitch               propose + 2 : =idea* =plan =proposal =deal =truce =ceasefire #n-agreement #n-proposal
  + Washington pitched a plan for a demilitarised zone.
  - The scouts pitched their tents.
tout                propose + 2 : =idea* =plan =proposal =deal =initiative #n-agreement #n-proposal
  + Beijing touts its plan for a settlement.
  - The coach was touted as the next manager.
champion            propose + 2 : @somebody
  + Warsaw championed a ban on Russian coal.
  - The champion waved to the crowd.
prefer              propose + 2 : @somebody
  + Moscow prefers a bilateral format.
  - The tree prefers dry soil.
plump               propose + 2 : for
  + Budapest plumped for a neutral venue.
  - She plumped the cushions.
promote             propose + 2 : =plan =initiative =idea* =formula =dialogue =settlement =solution #n-proposal
  + Kyiv promoted its peace formula in Africa.
  - The club was promoted last season.
envisage            propose + 2 : obj @somebody
  + Paris envisages a force of thirty thousand soldiers.
  - Few had envisaged how cold it would be.
envision            propose + 2 : obj @somebody
  + Kyiv envisions a treaty with binding guarantees.
  - He never envisioned how it would end.
devise              propose + 2 : =plan =proposal =mechanism =formula #n-proposal
  + Brussels devised a mechanism for the frozen assets.
  - The chemist devised a new glue.
draw ~ up           propose + 2 : =plan* =proposal* =draft =list =roadmap #n-proposal
  + London drew up plans for a peace force.
  - The fans drew their scarves tight.
work ~ out          propose + 2 : =plan* =proposal* =terms =roadmap =formula #n-proposal
  + Doha worked out a roadmap for the exchange.
  - He works out in the gym.
lay ~ out           propose + 2 : =plan* =proposal* =terms =condition* =vision #n-proposal
  + Kyiv laid out its plan for a lasting peace.
  - The gardener laid out a path.
set ~ out           propose + 2 : =plan* =proposal* =terms =vision =position #n-proposal
  + Moscow set out its terms for a truce.
  - The patrol set out before sunrise.
outline             propose + 2 : =plan* =proposal* =terms =vision =condition* #n-proposal
  + Ankara outlines its proposals for the straits.
  - Lamps outlined the runway.
spell ~ out         propose + 2 : =plan* =proposal* =terms =condition* =demand* #n-proposal
  + Moscow spells out its terms for a ceasefire.
  - The child spelled a long word.
unveil              propose + 2 : =plan* =proposal* =initiative =package =strategy #n-proposal
  + Beijing unveiled a plan in four points.
  - The mayor unveiled a statue.
draft               propose + 2 : =plan* =proposal* =resolution =text =treaty #n-agreement #n-proposal
  + Kyiv drafted a resolution for the assembly.
  - Thousands of students were drafted.
sound ~ out         propose + 1
  + Doha sounded out Moscow on a local truce.
  - The sirens sounded at noon.
argue ~ for         propose + 2 : ^#n-time ^against
  + Tallinn argued for a tougher price cap.
  - The brothers argued for hours.
make ~ push         propose + 2 : for to
  + Brussels made a push for joint borrowing.
  - The baker makes rolls.
speak ~ in favour   propose + 2
  + Rome spoke in favour of a new summit.
  - The twins spoke in low voices.
speak ~ out for     propose + 2
  + Vienna spoke out for a neutral venue.
  - He spoke for twenty minutes.
be ~ in favour      propose + 2 : @somebody
  + Rome is in favour of a truce.
  - The letter is in English.
come ~ in favour    propose + 2
  + Madrid came out in favour of a swift accession.
  - The train came in late.
come ~ out for      propose + 2
  + Helsinki came out for a tougher embargo.
  - The moon came out.
express ~ support   propose + 2
  + Ottawa expressed support for the plan.
  - Her face expressed surprise.
voice ~ support     propose + 2
  + Oslo voiced support for a special tribunal.
  - The choir voiced a low hum.
throw ~ weight behind propose + 2
  + Berlin threw its weight behind the French plan.
  - He threw the ball over the fence.
throw ~ support behind propose + 2
  + Warsaw threw its support behind the candidate for the post.
  - The boys threw stones.
rally ~ behind      propose + 2
  + The allies rallied behind the French plan.
  - Shares rallied after the news.
get ~ behind        propose + 2 : =plan =proposal =idea =deal =initiative #n-agreement #n-proposal
  + The allies got behind the Czech initiative.
  - The lorry got stuck behind a bus.
side                propose + 2 : with
  + Hungary has sided with Moscow in the dispute over gas.
  - The street is sided by tall trees.
vote ~ for          propose + 2 : =resolution =plan =ban =embargo =membership =motion #n-proposal
  + Pretoria voted for the resolution.
  - She voted for the first time.
back ~ up           propose + 1 : =proposal =plan =demand* =call* #n-proposal
  + Vilnius backed up the Polish proposal.
  - The drains backed up.
second              propose + 2 : =proposal =motion =call #n-proposal
  + Riga seconded the proposal at once.
  - The clerk was seconded to Geneva.
subscribe           accept + 2 : to ^#n-media
  + China says it subscribes to the principle of territorial integrity.
  - Millions subscribe to the newsletter.
consider            open + 1 : @somebody obj ^=dead ^=hero ^=enemy ^=friend
  + Berlin considers the delivery of longer-range missiles.
  - His neighbours consider him a hero.
weigh               open + 1 : obj @somebody
  + Washington weighs a ban on imports.
  - The bomb weighed two tonnes.
explore             open + 1 : @somebody
  + Rome explores options for a monitoring mission.
  - The article explores the causes of the fire.
mull                open + 1 : obj ^#n-goods
  + Washington mulls a new round of tariffs.
  - They mull wine in winter.
contemplate         open + 1 : @somebody
  + London contemplates a deployment of peacekeepers.
  - The article contemplates old age.
look ~ into         open + 1 : =proposal =plan =option* =possibilit* =request #n-proposal
  + Berlin looks into the possibility of a training mission.
  - She looked into the mirror.
entertain           open + 1 : =idea* =proposal* =offer* =notion #n-proposal
  + Paris entertains the idea of a European army.
  - A clown entertained the children.
toy                 open + 1 : with
  + Washington toyed with the idea of a price cap.
  - Lots of toys lay on the floor.
flirt               open + 1 : with
  + Budapest flirted with a veto.
  - The actor flirted all evening.
reconsider          open + 1 : @somebody
  + Seoul reconsiders its ban on arms exports.
  - The article reconsiders the causes of the fire.
rethink             open + 1
  + Berlin rethinks its refusal of the missiles.
  - The play needs a rethink.
leave ~ open        open + 1 : =possibilit* =option*
  + Washington left open the possibility of a deployment.
  - They left the window open.
leave ~ door open   open + 1
  + Moscow left the door open for a second meeting.
  - The guests left at ten.
keep ~ open         open + 1 : =option* =door =possibilit*
  + Kyiv keeps the door open for a compromise.
  - The café keeps open until nine.
signal ~ openness   open + 1
  + Jakarta signals openness to a monitoring mission.
  - The driver signalled left.
signal ~ readiness  offer + 2
  + Kyiv signals readiness for a thirty-day truce.
  - The lamp signalled danger.
express ~ readiness offer + 2
  + Vienna expressed its readiness to host a summit.
  - The oil is expressed from olives.
`
