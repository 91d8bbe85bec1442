// Part of `npm run build`, after the casebooks: keeps the weights as a reader looks them up, so that no start unpacks them and
// builds its tables. A weight file that is trained anew later is read as ever, until the next build.
import { keepPrepared, loadModels, MODEL_NAMES } from '../dist/models/index.js'
import { prepareWeights } from '../dist/reading/index.js'

for (const name of MODEL_NAMES) await keepPrepared(name, prepareWeights(name, loadModels([name])[name]))
