import { pino } from 'pino';
import { openProduct, serve } from '../../src/main.ts';
import { productConfig } from '../product-config.ts';
import { endWithParent, orders } from './listen.ts';

const config = productConfig(orders());
const product = await openProduct(config, { log: pino({ level: 'silent' }) });
const service = await serve(config, product);
endWithParent(async () => {
  await service.stop();
  await product.close();
});
process.send?.(service.port);
