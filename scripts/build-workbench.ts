/** `npm run build`: the workbench, where it is not built yet. `npm start` does the same. */
import { buildWorkbench } from '../src/build-workbench.ts';

console.log(
  (await buildWorkbench())
    ? '工作台已经构建 / the workbench is built'
    : '工作台没有变化 / nothing has changed',
);
