import { viewer } from '../../api/viewer.ts';

/** Whether the signed-in person administers what binds the whole installation: at the supervising authority. */
export function administersAll(): boolean {
  return (viewer.value?.grants ?? []).some(
    ({ role, agency }) => role === 'ADMINISTRATOR' && agency.kind === 'GOVERNMENT_OFFICE',
  );
}
