import type { GameMoveWords, GamesWords } from './games.js'

const quoted = (all: readonly string[]): string => all.map((one) => `„${one}“`).join(', ')
const does = ({ takes, drops }: GameMoveWords): string =>
  [
    ...(takes.length > 0 ? [`ergreift ${quoted(takes)}`] : []),
    ...(drops.length > 0 ? [`lässt ${quoted(drops)}`] : []),
  ].join(', ')
const and = (all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} und ${all.at(-1)}`

export const gamesDe: GamesWords = {
  states: (count, players) => `${count} ${count === 1 ? 'möglicher Zustand' : 'mögliche Zustände'}, ${players} Spieler`,
  onlyEquilibria: (shown, count) =>
    `${shown} von ${count} Zuständen gezeigt: die, die ein Gleichgewicht sind oder sein können.`,
  state: 'Zustand',
  game: 'Spiel',
  statesHead: 'Zustände',
  places: 'Platz in der Rangfolge (1 ist der beste)',
  incompletePlaces: 'teils bekannt',
  stableFor: 'Stabil für',
  concepts: { nash: 'Nash', gmr: 'GMR', smr: 'SMR', seq: 'SEQ', sim: 'SIM' },
  means: {
    nash: 'kein eigener Zug ist besser',
    gmr: 'auf jeden besseren Zug haben die anderen eine Antwort',
    smr: '… und die Antwort lässt sich nicht wettmachen',
    seq: '… mit Schritten, die denen nützen, die sie tun',
    sim: 'jeder bessere Zug ist verdorben, wenn die anderen sich zugleich verbessern',
  },
  equilibria: 'Gleichgewichte',
  none: 'keine',
  undetermined: (states) => `unentschieden: ${states}`,
  cutShort: (concepts) =>
    `Die Suche unter den Ergänzungen der Rangfolgen endete bei ${concepts} an ihrer Grenze: was dort unentschieden ist, ist vielleicht nur nicht abgesucht.`,
  legend: (letters) =>
    `Ein Buchstabe: stabil für diesen Spieler; „·“ nicht; „?“ von den Rangfolgen offen gelassen. In Klammern: ein Gleichgewicht. ${letters} ● ergriffen; ↑ kann nur ergriffen, ↓ nur gelassen werden; * heutiger Stand.`,
  statusQuo: (state) => `Heutiger Stand: Zustand ${state}`,
  ifTheseHold: 'All das gilt, wenn diese Rangfolgen gelten.',
  move: (move) => `${move.who} zieht ${move.from} → ${move.to} (${does(move)})`,
  and,
  reasons: 'Warum',
  reason: {
    stable: (state, who, concept) => `Zustand ${state} ist für ${who} stabil nach ${concept}`,
    unstable: (state, who, concept) => `Zustand ${state} ist für ${who} nicht stabil nach ${concept}`,
    undetermined: (state, who, concept) =>
      `Ob Zustand ${state} für ${who} stabil ist nach ${concept}, lassen die Rangfolgen offen`,
    noImprovement: 'kein eigener Zug führt in einen besseren Zustand.',
    nowhere: 'von hier gibt es keinen eigenen Zug.',
    answered: (to, answer, end, start) =>
      `auf den Zug nach ${to} folgt: ${answer}; das endet in ${end}, nicht besser als ${start}.`,
    noReturn: 'Von dort führt kein eigener Zug zu etwas Besserem.',
    unanswered: {
      nash: (to) => `der Zug nach ${to} ist besser.`,
      gmr: (to) =>
        `der Zug nach ${to} ist besser, und die anderen können von dort nichts herbeiführen, was nicht auch besser wäre.`,
      smr: (to) => `der Zug nach ${to} ist besser, und es gibt keine Antwort, die sich nicht wettmachen ließe.`,
      seq: (to) =>
        `der Zug nach ${to} ist besser, und keine Antwort mit Schritten, die denen nützen, die sie tun, macht ihn wertlos.`,
      sim: (to) => `der Zug nach ${to} ist besser, gleich wie die anderen sich zugleich verbessern.`,
    },
    escape: (to, answer, end, back) =>
      `Auf den Zug nach ${to} folgt: ${answer}; das endet in ${end}, doch von dort geht es weiter nach ${back}.`,
    open: (to) => `es hängt am Zug nach ${to}: ob er besser ist oder wie er beantwortet würde, ist nicht bekannt.`,
    together: (to, answer, end, start) =>
      `auf den Zug nach ${to}, während zugleich: ${answer}, endet es in ${end}, nicht besser als ${start}.`,
    completions: 'das zeigt sich erst an allen Weisen, die Rangfolgen zu ergänzen.',
  },
  looked: (states, of) =>
    `Nach Drohungen und gemeinsamen Zügen wurde nur in ${states} dieser ${of} Zustände gesucht, da das Spiel groß ist; andere mit --explain --state.`,
  threats: 'Nur von Drohungen gehalten, die der Drohende nicht wahr machen wollte',
  threat: (state, who, move, answer, unwilling, undone) =>
    `${state}: besser für ${who} wäre: ${move}. Was davon abhält: ${answer}; doch das ist kein Gewinn für ${unwilling}.${undone ? '' : ` Auch käme ${who} von dort weiter zu etwas Besserem.`}`,
  joint: 'Nash-Gleichgewichte, die eine Gruppe gemeinsam verlassen kann, alle zu ihrem Vorteil',
  jointMove: (from, members, to, steps) => `${from} → ${to}: ${members} (${steps})`,
  ways: (from) => `Vom heutigen Stand aus, Zustand ${from}`,
  way: {
    there: (to) => `${to}: ist der heutige Stand.`,
    willing: (to, steps) => `${to}: allein durch Verbesserungen: ${steps}.`,
    forced: (to, steps, unwilling, known) =>
      `${to}: nicht allein durch Verbesserungen: ${steps}; der Schritt von ${unwilling} ist ${known ? 'kein Gewinn' : 'nicht als Gewinn bekannt'}.`,
    no: (to) => `${to}: nicht zu erreichen.`,
  },
  inverse: {
    head: (state) => `Welche Rangfolgen Zustand ${state} stabil machen würden`,
    player: (who, concept, holds) =>
      `${who}, ${concept}${holds === null ? ' (offen)' : holds ? ' (gilt, wie die Dinge liegen)' : ' (gilt nicht, wie die Dinge liegen)'}`,
    always: 'bei jeder Rangfolge: von hier gibt es keinen eigenen Zug.',
    prefers: (who, state, than) => `${who} zieht ${state} dem Zustand ${than} vor`,
    doesNot: (who, state, than) => `${who} zieht ${state} dem Zustand ${than} nicht vor`,
    either: 'entweder',
    or: 'oder',
    move: (to) => `Zug nach ${to}:`,
    notWanted: (who, to, than) => `${who} zieht ${to} dem Zustand ${than} nicht vor`,
    answer: (steps, needs) => `${steps}, und ${needs}`,
    more: (count) => `und ${count} weitere Antworten; alle stehen in --format json`,
    cut: 'Es gibt mehr Antworten als aufgeführt: das Gesagte genügt für Stabilität, ist aber nicht nötig.',
  },
  fragility: {
    head: 'Wie zerbrechlich das ist: zwei benachbarte Zustände einer Rangfolge tauschen',
    incomplete:
      'Nicht gefragt bei unvollständigen Rangfolgen: was unentschieden ist, zeigt, wie viel an Unbekanntem hängt.',
    tooMany: (most) => `Nicht versucht: Tausche mal Zustände sind mehr als ${most}.`,
    summary: (tried, flips) => `${flips} von ${tried} Tauschen ändern ein Gleichgewicht.`,
    robust: 'Kein Tausch ändert ein Gleichgewicht.',
    falls: (concept, state, exchanges) =>
      `${concept} ${state}: ${exchanges === 0 ? 'kein Tausch bringt es zu Fall' : `fällt durch ${exchanges} ${exchanges === 1 ? 'Tausch' : 'Tausche'}`}`,
    flip: (who, above, below) => `${who} zieht ${below} dem Zustand ${above} vor`,
    lost: (concept, states) => `${concept} verliert ${states}`,
    gained: (concept, states) => `${concept} gewinnt ${states}`,
    more: (count) => `und ${count} weitere; alle stehen in --format json`,
  },
  severalGames: (count) => `${count} Spiele. Eines ganz: --only KENNUNG`,
  written: (file) => `Bild geschrieben nach ${file}`,
  picture: {
    about: (states) => `Graph von ${states} Zuständen. Ein Pfeil ist ein Zug des Spielers, dessen Buchstaben er trägt.`,
    improvement: 'besser für den Ziehenden',
    otherMove: 'möglich, nicht besser',
    open: 'ob besser, ist nicht bekannt',
    nash: (states) => `Nash-Gleichgewicht: ${states}`,
    others: 'Gleichgewicht nach einem anderen Begriff:',
    statusQuo: 'heutiger Stand',
    onlyImprovements: 'Gezeichnet sind nur Züge, die für den Ziehenden besser sind.',
  },
  draft: {
    title: (casebook, asOf) => `${casebook}${asOf === null ? '' : `, Stand ${asOf}`} (Entwurf)`,
    note: 'Entworfen aus dem, was Parteien gesagt haben; von einem Menschen zu bearbeiten. Eine Option ist, dass eine Partei etwas auf dem Tisch zustimmt. Ein Wunsch ist, was eine Partei lieber hätte, alles Übrige gleich; die Zustände hat niemand gereiht. Füllen Sie aus, was unter gaps steht, fügen Sie Optionen anderer Art hinzu (Drohungen, Taten) und nehmen Sie heraus, was nicht hineingehört.',
    gap: (who, reason, what, whose) => {
      const thing = who === whose ? `die eigene Zustimmung zu „${what}“` : `die Zustimmung (${whose}) zu „${what}“`
      return {
        conditional: `${who} hat das Wort zu „${what}“ an eine Bedingung geknüpft: ob ${thing} gewünscht ist, hängt daran.`,
        hedged: `${who} hat zu „${what}“ weder ja noch nein gesagt.`,
        'no-option': `${who} hat sich zu ${what} geäußert, ohne eine der Optionen zu nennen.`,
        silent: `${who} hat nicht gesagt, ob ${thing} gewünscht ist.`,
        divided: `${who} spricht zu „${what}“ mit mehreren Stimmen.`,
        hearsay: `Was ${who} zu „${what}“ will, erzählen nur andere.`,
      }[reason]
    },
    made: (players, options, wishes, gaps) =>
      `Entwurf: ${players} Spieler, ${options} Optionen, ${wishes} Wünsche aus ihren Worten, ${gaps} Lücken. Vor jedem Schluss daraus zu bearbeiten.`,
  },
}
