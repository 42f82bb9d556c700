import type { Dependencies } from '../usecases/dependencies.ts';
import { seedCases } from './seed-cases.ts';
import { seedEarlierCases } from './seed-earlier-cases.ts';
import { seedPublications } from './seed-publications.ts';
import { seedOrganisation } from './seed-organisation.ts';
import type { SeededCounty } from './seeded-county.ts';

/** 演示县: the invented county with a handful of cases and what its agencies show the public. */
export async function seedCounty(deps: Dependencies): Promise<SeededCounty> {
  const county = await seedOrganisation(deps);
  await seedEarlierCases(deps, county);
  await seedCases(deps, county);
  await seedPublications(deps, county);
  return county;
}
