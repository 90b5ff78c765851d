import type {FormDefinition} from '@mpp-sdk/contract';
import {aktaLahir} from './akta-lahir.js';
import {ktpHilang} from './ktp-hilang.js';
import {nib} from './nib.js';
import {npwpOp} from './npwp-op.js';
import {pbg} from './pbg.js';
import {pengaduan} from './pengaduan.js';
import {pindahKeluar} from './pindah-keluar.js';
import {sipNakes} from './sip-nakes.js';
import {sktm} from './sktm.js';
import {sku} from './sku.js';

/** All sample forms; none is bound to a region. */
export const forms: FormDefinition[] = [
  ktpHilang,
  aktaLahir,
  pindahKeluar,
  nib,
  sipNakes,
  pbg,
  npwpOp,
  pengaduan,
  sktm,
  sku,
];
