import type { Judgement } from '../linking/judgement.ts'
import type { Consultation } from './consult.ts'

/** Decides what an article reports, from what was found in it and in the knowledge base. */
export interface Linker {
  judge(consultation: Consultation): Promise<Judgement>
}

/** Whom the linker's decisions are attributed to. */
export const LINKER = 'linker'
